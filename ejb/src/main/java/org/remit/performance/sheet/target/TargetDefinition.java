package org.remit.performance.sheet.target;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.hibernate.Length;
import org.remit.performance.scoring.Bands.Band;
import org.remit.performance.scoring.MethodKind;

/**
 * How a line of a sheet counts. On a draft anything may be missing.
 *
 * @param weight percent of the sheet, of an item only
 * @param method how points are given; a veto has none
 * @param floor the fewest points; null for 0
 * @param cap the most points, null for 120; of a veto, the most that the sheet's total can be
 * @param detail what only some methods need, or null
 */
@Embeddable
public record TargetDefinition(
        @Enumerated(EnumType.STRING) TargetPart part,
        @Column(precision = 5, scale = 2) BigDecimal weight,

        @Enumerated(EnumType.STRING) @Column(name = "scoring")
        MethodKind method,

        @Column(precision = 18, scale = 4) BigDecimal baseline,
        @Column(precision = 18, scale = 4) BigDecimal threshold,
        @Column(precision = 18, scale = 4) BigDecimal target,
        @Column(precision = 18, scale = 4) BigDecimal stretch,
        @Column(precision = 18, scale = 4) BigDecimal tolerance,

        @Column(name = "point_floor", precision = 8, scale = 4)
        BigDecimal floor,

        @Column(name = "point_cap", precision = 8, scale = 4)
        BigDecimal cap,

        @Convert(converter = MethodDetailJson.class) @Column(length = Length.LONG32)
        MethodDetail detail) {

    public TargetDefinition {
        part = part == null ? TargetPart.ITEM : part;
        weight = plain(weight);
        baseline = plain(baseline);
        threshold = plain(threshold);
        target = plain(target);
        stretch = plain(stretch);
        tolerance = plain(tolerance);
        floor = plain(floor);
        cap = plain(cap);
        detail = MethodDetail.NONE.equals(detail) ? null : detail;
    }

    /** Without the zeros that the database puts at the end, so that equal ones are equal. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Without what its part and method do not ask for, such as the tolerance of a method that was chosen before. */
    public TargetDefinition relevant() {
        MethodKind kind = part == TargetPart.VETO ? null : method;
        return new TargetDefinition(
                part,
                part == TargetPart.ITEM ? weight : null,
                kind,
                MethodField.BASELINE.of(kind) ? baseline : null,
                MethodField.THRESHOLD.of(kind) ? threshold : null,
                MethodField.TARGET.of(kind) ? target : null,
                MethodField.STRETCH.of(kind) ? stretch : null,
                MethodField.TOLERANCE.of(kind) ? tolerance : null,
                part == TargetPart.VETO ? null : floor,
                cap,
                relevantDetail(kind));
    }

    private MethodDetail relevantDetail(MethodKind kind) {
        return detail == null
                ? null
                : new MethodDetail(
                        MethodField.BANDS.of(kind) ? detail.bands() : null,
                        MethodField.MILESTONES.of(kind) ? detail.milestones() : null,
                        MethodField.LEVELS.of(kind) ? detail.levels() : null,
                        MethodField.EVENTS.of(kind) ? detail.start() : null,
                        MethodField.EVENTS.of(kind) ? detail.each() : null);
    }

    /** The same with every number in the KPI's unit changed; points and weights stay. */
    public TargetDefinition scaled(UnaryOperator<BigDecimal> change) {
        UnaryOperator<BigDecimal> scale = number -> number == null ? null : change.apply(number);
        MethodDetail bands = detail == null
                ? null
                : new MethodDetail(
                        detail.bands().stream()
                                .map(band -> new Band(scale.apply(band.from()), scale.apply(band.to()), band.points()))
                                .toList(),
                        detail.milestones(),
                        detail.levels(),
                        detail.start(),
                        detail.each());
        return new TargetDefinition(
                part,
                weight,
                method,
                scale.apply(baseline),
                scale.apply(threshold),
                scale.apply(target),
                scale.apply(stretch),
                scale.apply(tolerance),
                floor,
                cap,
                bands);
    }

    /** The same with another weight. */
    public TargetDefinition weighing(BigDecimal percent) {
        return new TargetDefinition(
                part, percent, method, baseline, threshold, target, stretch, tolerance, floor, cap, detail);
    }
}
