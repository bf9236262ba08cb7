package org.remit.performance.improvement;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.remit.organization.KpiUnit;
import org.remit.performance.improvement.effect.Effect;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/** What a summary says of numbers, in both languages. */
final class ImprovementWords {

    private static final int MOST_TITLE = 200;

    private ImprovementWords() {}

    /** The KPI and whose it is. */
    static LocalizedText title(ImprovementFacts facts) {
        LocalizedText subject = facts.subject();
        return new LocalizedText(
                title(facts.kpiName().zh(), subject.zh(), subject.en()),
                title(facts.kpiName().en(), subject.en(), subject.zh()));
    }

    /** What is not called anything in a language is left to the other one. */
    private static String title(String kpi, String subject, String otherwise) {
        if (kpi == null) {
            return null;
        }
        String title = kpi + " · " + (subject == null ? otherwise : subject);
        return title.substring(0, Math.min(MOST_TITLE, title.length()));
    }

    /**
     * Such as {@code 12.5 % (2026-11)}; that nothing was measured when there is none.
     *
     * @param days by which it is told per day too, or null
     */
    static LocalizedText number(MeasuredValue measured, Integer days, ImprovementFacts facts) {
        if (measured == null) {
            return effect(Effect.NOT_MEASURED);
        }
        String period = CalendarPeriod.text(facts.frequency(), new Period(measured.from(), measured.to()));
        LocalizedText unit = KpiUnit.words(facts.kpiUnit());
        return new LocalizedText(
                written(measured, unit.zh(), period) + perDay(measured, days, Locale.SIMPLIFIED_CHINESE),
                written(measured, unit.en(), period) + perDay(measured, days, Locale.UK));
    }

    private static String perDay(MeasuredValue measured, Integer days, Locale locale) {
        return days == null
                ? ""
                : new MessageFormat(text("perDay", locale), locale)
                        .format(new Object[] {Decimals.written(measured.perDay(days)), days});
    }

    private static String written(MeasuredValue measured, String unit, String period) {
        return Decimals.written(measured.value()) + (unit == null ? "" : " " + unit) + " (" + period + ")";
    }

    static LocalizedText effect(Effect effect) {
        return new LocalizedText(
                text("effect." + effect, Locale.SIMPLIFIED_CHINESE), text("effect." + effect, Locale.UK));
    }

    /** The same in every language. */
    static LocalizedText asTyped(String text) {
        return new LocalizedText(text, text);
    }

    private static String text(String key, Locale locale) {
        return ResourceBundle.getBundle(
                        "org.remit.performance.improvement.summary",
                        locale,
                        ImprovementWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
