package org.remit.web.organization;

import java.io.Serializable;
import java.math.BigDecimal;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.shared.LocalizedText;

/** A KPI as it is being typed. */
public class KpiForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nameZh;
    private String nameEn;
    private String unit;
    private Direction direction = Direction.HIGHER;
    private BigDecimal target;
    private Frequency frequency = Frequency.MONTHLY;
    private String sourceZh;
    private String sourceEn;

    static KpiForm of(KpiContent kpi) {
        KpiForm form = new KpiForm();
        form.nameZh = kpi.name() == null ? null : kpi.name().zh();
        form.nameEn = kpi.name() == null ? null : kpi.name().en();
        form.unit = kpi.unit();
        form.direction = kpi.direction();
        form.target = kpi.target();
        form.frequency = kpi.frequency();
        form.sourceZh = kpi.source() == null ? null : kpi.source().zh();
        form.sourceEn = kpi.source() == null ? null : kpi.source().en();
        return form;
    }

    KpiContent content() {
        LocalizedText source = new LocalizedText(sourceZh, sourceEn);
        return new KpiContent(
                new LocalizedText(nameZh, nameEn),
                unit,
                direction,
                target,
                frequency,
                source.isEmpty() ? null : source);
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
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

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public String getSourceZh() {
        return sourceZh;
    }

    public void setSourceZh(String sourceZh) {
        this.sourceZh = sourceZh;
    }

    public String getSourceEn() {
        return sourceEn;
    }

    public void setSourceEn(String sourceEn) {
        this.sourceEn = sourceEn;
    }
}
