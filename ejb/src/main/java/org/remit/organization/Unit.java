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
import org.hibernate.annotations.NaturalId;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;

/**
 * A node of the organisation: company, department, group. Its head is whoever holds its head position; that position
 * is named by its code, since it may be set up later than the unit.
 */
@Entity
@Table(name = "organization_unit")
public class Unit extends BaseEntity {

    @NaturalId
    @Column(length = 20)
    private String code;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh", length = 120))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", length = 120))
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @Column(name = "head_position", length = 60)
    private String headPosition;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "charter_zh", length = 1000))
    @AttributeOverride(name = "en", column = @Column(name = "charter_en", length = 1000))
    private LocalizedText charter;

    /** The first day, or null when it was there from the beginning. */
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Unit() {}

    Unit(String code, LocalizedText name, Layer layer, Unit parent, String headPosition) {
        this.code = code;
        this.name = name;
        this.layer = layer;
        this.parent = parent;
        this.headPosition = headPosition;
    }

    /** It was not there before. */
    void beginOn(LocalDate first) {
        validFrom = first;
    }

    /** Everything but the code, which others refer to. */
    void change(UnitContent content, Unit above) {
        name = content.name();
        charter = content.charter();
        layer = content.layer();
        parent = above;
        headPosition = content.headPosition();
        validFrom = content.validFrom();
        validTo = content.validTo();
    }

    UnitContent content() {
        return new UnitContent(
                code, name, charter, layer, parent == null ? null : parent.code(), headPosition, validFrom, validTo);
    }

    /** Public like the next two, so that the proxy of a unit above that is not loaded yet answers too. */
    public String code() {
        return code;
    }

    public Unit parent() {
        return parent;
    }

    /** When it is there itself, whatever those above it are. */
    public UnitPeriod period() {
        return new UnitPeriod(validFrom, validTo);
    }

    LocalizedText name() {
        return name;
    }

    String headPosition() {
        return headPosition;
    }

    LocalizedText charter() {
        return charter;
    }

    void charter(LocalizedText text) {
        charter = text;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }
}
