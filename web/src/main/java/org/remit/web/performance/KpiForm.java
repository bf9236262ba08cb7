package org.remit.web.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.kpi.KpiEdit;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.TargetKind;

/** A KPI as it is being typed. */
public class KpiForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer version;
    private String code;
    private final TextForm name;
    private final TextForm formula;
    private final TextForm numerator;
    private final TextForm denominator;
    private final TextForm source;
    private String unit;
    private Direction direction;
    private Frequency frequency;
    private Aggregation overTime;
    private Aggregation overPeople;
    private TargetKind targetKind;
    private BigDecimal per;
    private LifeCycleStage stage;
    private String function;
    private String owner;
    private String reason;

    /** A new one, with nothing said of it. */
    KpiForm() {
        version = null;
        name = new TextForm(null);
        formula = new TextForm(null);
        numerator = new TextForm(null);
        denominator = new TextForm(null);
        source = new TextForm(null);
    }

    KpiForm(KpiEdit edit) {
        KpiDefinition kpi = edit.definition();
        version = edit.version();
        code = edit.code();
        name = new TextForm(kpi.name());
        formula = new TextForm(kpi.formula());
        numerator = new TextForm(kpi.numerator());
        denominator = new TextForm(kpi.denominator());
        source = new TextForm(kpi.source());
        unit = kpi.unit();
        direction = kpi.direction();
        frequency = kpi.frequency();
        overTime = kpi.overTime();
        overPeople = kpi.overPeople();
        targetKind = kpi.targetKind();
        per = kpi.per();
        stage = kpi.stage();
        function = kpi.function();
        owner = kpi.owner();
    }

    /** What was typed is to replace what stands there now. */
    void readAgain(Integer latest) {
        version = latest;
    }

    KpiEdit edit() {
        KpiDefinition kpi = new KpiDefinition(
                name.text(),
                unit,
                direction,
                frequency,
                overTime,
                overPeople,
                targetKind,
                per,
                formula.text(),
                numerator.text(),
                denominator.text(),
                source.text(),
                stage,
                function,
                owner);
        return new KpiEdit(code, kpi, version, reason);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TextForm getName() {
        return name;
    }

    public TextForm getFormula() {
        return formula;
    }

    public TextForm getNumerator() {
        return numerator;
    }

    public TextForm getDenominator() {
        return denominator;
    }

    public TextForm getSource() {
        return source;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public Aggregation getOverTime() {
        return overTime;
    }

    public void setOverTime(Aggregation overTime) {
        this.overTime = overTime;
    }

    public Aggregation getOverPeople() {
        return overPeople;
    }

    public void setOverPeople(Aggregation overPeople) {
        this.overPeople = overPeople;
    }

    public TargetKind getTargetKind() {
        return targetKind;
    }

    public void setTargetKind(TargetKind targetKind) {
        this.targetKind = targetKind;
    }

    public BigDecimal getPer() {
        return per;
    }

    public void setPer(BigDecimal per) {
        this.per = per;
    }

    public LifeCycleStage getStage() {
        return stage;
    }

    public void setStage(LifeCycleStage stage) {
        this.stage = stage;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
