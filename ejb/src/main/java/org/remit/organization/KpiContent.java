package org.remit.organization;

import java.math.BigDecimal;
import java.util.Locale;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/**
 * A measure of a duty, as it is proposed and shown. While it is being typed anything may be missing.
 *
 * @param unit what the target is counted in, such as % or pieces
 * @param target the value to reach
 * @param source where the values come from, or null
 */
public record KpiContent(
        LocalizedText name,
        String unit,
        Direction direction,
        BigDecimal target,
        Frequency frequency,
        LocalizedText source) {

    public KpiContent {
        unit = TypedText.clean(unit);
        target = Numbers.plain(target);
    }

    /** The target with what it is counted in, for people: 35%, 14 days, CN¥1,200.00; empty without a target. */
    public String targetInWords(Locale locale) {
        return KpiUnit.text(target, unit, locale);
    }

    /** Without a source. */
    public KpiContent(LocalizedText name, String unit, Direction direction, BigDecimal target, Frequency frequency) {
        this(name, unit, direction, target, frequency, null);
    }
}
