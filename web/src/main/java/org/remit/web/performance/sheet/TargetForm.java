package org.remit.web.performance.sheet;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.sheet.target.MethodDetail;
import org.remit.performance.sheet.target.MethodField;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;

/** A line of a sheet as it is being typed. */
public class TargetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kpi;
    private final Integer kpiVersion;
    private TargetPart part = TargetPart.ITEM;
    private BigDecimal weight;
    private MethodKind method = MethodKind.COMPLETION_RATE;
    private BigDecimal baseline;
    private BigDecimal threshold;
    private BigDecimal target;
    private BigDecimal stretch;
    private BigDecimal tolerance;
    private BigDecimal floor;
    private BigDecimal cap;
    private BigDecimal start;
    private BigDecimal each;
    private final List<DetailForm> rows = new ArrayList<>();

    /** What the weights are together. */
    static BigDecimal sum(List<TargetForm> targets) {
        return targets.stream()
                .filter(target -> target.part == TargetPart.ITEM)
                .map(TargetForm::getWeight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    TargetForm(String kpi) {
        this.kpi = kpi;
        this.kpiVersion = null;
    }

    TargetForm(SheetTarget line) {
        TargetDefinition definition = line.definition();
        kpi = line.kpi();
        kpiVersion = line.kpiVersion();
        part = definition.part();
        weight = definition.weight();
        method = definition.method();
        baseline = definition.baseline();
        threshold = definition.threshold();
        target = definition.target();
        stretch = definition.stretch();
        tolerance = definition.tolerance();
        floor = definition.floor();
        cap = definition.cap();
        if (definition.detail() != null) {
            MethodDetail detail = definition.detail();
            start = detail.start();
            each = detail.each();
            Stream.of(
                            detail.bands().stream().map(DetailForm::of),
                            detail.milestones().stream().map(DetailForm::of),
                            detail.levels().stream().map(DetailForm::of))
                    .flatMap(forms -> forms)
                    .forEach(rows::add);
        }
    }

    SheetTarget target() {
        MethodDetail detail = new MethodDetail(
                asks("BANDS") ? rows.stream().map(DetailForm::band).toList() : null,
                asks("MILESTONES") ? rows.stream().map(DetailForm::milestone).toList() : null,
                asks("LEVELS") ? rows.stream().map(DetailForm::level).toList() : null,
                start,
                each);
        return new SheetTarget(
                kpi,
                kpiVersion,
                new TargetDefinition(
                        part,
                        part == TargetPart.ITEM ? weight : null,
                        method,
                        baseline,
                        threshold,
                        target,
                        stretch,
                        tolerance,
                        floor,
                        cap,
                        detail));
    }

    /** Whether the line's method asks for this; a veto has none. */
    public boolean asks(String field) {
        return part != TargetPart.VETO && MethodField.valueOf(field).of(method);
    }

    public void addRow() {
        rows.add(new DetailForm());
    }

    public void removeRow(int index) {
        rows.remove(index);
    }

    public TargetPart[] getParts() {
        return TargetPart.values();
    }

    public MethodKind[] getMethods() {
        return MethodKind.values();
    }

    public String getKpi() {
        return kpi;
    }

    public TargetPart getPart() {
        return part;
    }

    public void setPart(TargetPart part) {
        this.part = part;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public MethodKind getMethod() {
        return method;
    }

    public void setMethod(MethodKind method) {
        this.method = method;
    }

    public BigDecimal getBaseline() {
        return baseline;
    }

    public void setBaseline(BigDecimal baseline) {
        this.baseline = baseline;
    }

    public BigDecimal getThreshold() {
        return threshold;
    }

    public void setThreshold(BigDecimal threshold) {
        this.threshold = threshold;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public BigDecimal getStretch() {
        return stretch;
    }

    public void setStretch(BigDecimal stretch) {
        this.stretch = stretch;
    }

    public BigDecimal getTolerance() {
        return tolerance;
    }

    public void setTolerance(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    public BigDecimal getFloor() {
        return floor;
    }

    public void setFloor(BigDecimal floor) {
        this.floor = floor;
    }

    public BigDecimal getCap() {
        return cap;
    }

    public void setCap(BigDecimal cap) {
        this.cap = cap;
    }

    public BigDecimal getStart() {
        return start;
    }

    public void setStart(BigDecimal start) {
        this.start = start;
    }

    public BigDecimal getEach() {
        return each;
    }

    public void setEach(BigDecimal each) {
        this.each = each;
    }

    public List<DetailForm> getRows() {
        return rows;
    }
}
