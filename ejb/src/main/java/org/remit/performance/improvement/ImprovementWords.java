package org.remit.performance.improvement;

import java.util.Locale;
import java.util.ResourceBundle;
import org.remit.organization.KpiUnit;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/** What a summary says of numbers, in both languages. */
final class ImprovementWords {

    private ImprovementWords() {}

    /** Such as {@code 12.5 % (2026-11)}; that nothing was measured when there is none. */
    static LocalizedText number(MeasuredValue measured, ImprovementFacts facts) {
        if (measured == null) {
            return effect(Effect.NOT_MEASURED);
        }
        String period = CalendarPeriod.text(facts.frequency(), new Period(measured.from(), measured.to()));
        LocalizedText unit = KpiUnit.words(facts.kpiUnit());
        return new LocalizedText(written(measured, unit.zh(), period), written(measured, unit.en(), period));
    }

    private static String written(MeasuredValue measured, String unit, String period) {
        return Decimals.written(measured.value()) + (unit == null ? "" : " " + unit) + " (" + period + ")";
    }

    static LocalizedText effect(Effect effect) {
        return new LocalizedText(text(effect, Locale.SIMPLIFIED_CHINESE), text(effect, Locale.UK));
    }

    /** The same in every language. */
    static LocalizedText asTyped(String text) {
        return new LocalizedText(text, text);
    }

    private static String text(Effect effect, Locale locale) {
        return ResourceBundle.getBundle(
                        "org.remit.performance.improvement.summary",
                        locale,
                        ImprovementWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("effect." + effect);
    }
}
