package org.remit.performance.kpi;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/**
 * What a KPI is. While it is being typed anything may be missing.
 *
 * @param unit what it is counted in, such as % or pieces
 * @param overTime how the measurements of one person become one
 * @param overPeople how those of several persons become one
 * @param targetKind whether its targets grow with the days
 * @param per what a ratio is said of: 100 for percent; null for 1
 * @param formula in words; null in what was taken over from a duty, until HR completes it
 * @param numerator what is divided, or null when it is no ratio
 * @param denominator what it is divided by, or null when it is no ratio
 * @param source where the values come from
 * @param stage of the user's life cycle, or null for that of its function
 * @param function the code of the function it measures, or null
 * @param owner the code of the position that looks after the definition, or null while none is named
 */
@Embeddable
public record KpiDefinition(
        @Embedded
        @AttributeOverride(name = "zh", column = @Column(name = "name_zh", length = 120))
        @AttributeOverride(name = "en", column = @Column(name = "name_en", length = 120))
        LocalizedText name,

        @Column(length = 20) String unit,
        @Enumerated(EnumType.STRING) Direction direction,
        @Enumerated(EnumType.STRING) Frequency frequency,

        @Enumerated(EnumType.STRING) @Column(name = "over_time")
        Aggregation overTime,

        @Enumerated(EnumType.STRING) @Column(name = "over_people")
        Aggregation overPeople,

        @Enumerated(EnumType.STRING) @Column(name = "target_kind")
        TargetKind targetKind,

        @Column(precision = 16, scale = 4) BigDecimal per,

        @Embedded
        @AttributeOverride(name = "zh", column = @Column(name = "formula_zh", length = 500))
        @AttributeOverride(name = "en", column = @Column(name = "formula_en", length = 500))
        LocalizedText formula,

        @Embedded
        @AttributeOverride(name = "zh", column = @Column(name = "numerator_zh", length = 200))
        @AttributeOverride(name = "en", column = @Column(name = "numerator_en", length = 200))
        LocalizedText numerator,

        @Embedded
        @AttributeOverride(name = "zh", column = @Column(name = "denominator_zh", length = 200))
        @AttributeOverride(name = "en", column = @Column(name = "denominator_en", length = 200))
        LocalizedText denominator,

        @Embedded
        @AttributeOverride(name = "zh", column = @Column(name = "source_zh", length = 200))
        @AttributeOverride(name = "en", column = @Column(name = "source_en", length = 200))
        LocalizedText source,

        @Enumerated(EnumType.STRING) LifeCycleStage stage,
        @Column(name = "function_code", length = 40) String function,
        @Column(name = "owner_code", length = 60) String owner) {

    /** More of them are left as they were typed, for the rules to refuse. */
    private static final int MAX_ZEROS = 20;

    public KpiDefinition {
        name = said(name);
        unit = TypedText.clean(unit);
        per = plain(per);
        formula = said(formula);
        numerator = said(numerator);
        denominator = said(denominator);
        source = said(source);
        function = TypedText.clean(function);
        owner = TypedText.clean(owner);
    }

    /** Whether HR has still to say how it is counted. */
    public boolean incomplete() {
        return formula == null;
    }

    /** Without trailing zeros and exponent, so that 100 and 100.0000 are the same definition. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number == null ? null : number.stripTrailingZeros();
        return stripped == null || stripped.scale() >= 0 || stripped.scale() < -MAX_ZEROS
                ? stripped
                : stripped.setScale(0);
    }

    private static LocalizedText said(LocalizedText text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
