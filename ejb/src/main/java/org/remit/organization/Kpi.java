package org.remit.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;

/** A quantifiable measure of a duty. */
@Entity
@Table(name = "organization_kpi")
class Kpi extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "duty_id")
    private Duty duty;

    private int place;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh", length = 120))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", length = 120))
    private LocalizedText name;

    @Column(length = 20)
    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(precision = 18, scale = 4)
    private BigDecimal target;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "source_zh", length = 120))
    @AttributeOverride(name = "en", column = @Column(name = "source_en", length = 120))
    private LocalizedText source;

    protected Kpi() {}

    Kpi(Duty duty, int place, KpiContent content) {
        this.duty = duty;
        this.place = place;
        this.name = content.name();
        this.unit = content.unit();
        this.direction = content.direction();
        this.target = content.target();
        this.frequency = content.frequency();
        this.source = content.source();
    }

    KpiContent content() {
        return new KpiContent(name, unit, direction, target, frequency, source);
    }
}
