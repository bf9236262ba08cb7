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
import java.time.LocalDate;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;

/** What a unit was before a change, from its first day (null: from the beginning) to its last, both included. */
@Entity
@Table(name = "organization_unit_past")
class UnitPast extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh", length = 120))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", length = 120))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "charter_zh", length = 1000))
    @AttributeOverride(name = "en", column = @Column(name = "charter_en", length = 1000))
    private LocalizedText charter;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @Column(name = "head_position", length = 60)
    private String headPosition;

    protected UnitPast() {}

    /** What the unit is at this moment. */
    UnitPast(Unit unit, LocalDate validFrom, LocalDate validTo) {
        UnitContent content = unit.content();
        this.unit = unit;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.name = content.name();
        this.charter = content.charter();
        this.layer = content.layer();
        this.parent = unit.parent();
        this.headPosition = content.headPosition();
    }

    /** A second change on the same day leaves nothing behind that was ever in force for a day. */
    boolean lasted() {
        return validFrom == null || !validTo.isBefore(validFrom);
    }
}
