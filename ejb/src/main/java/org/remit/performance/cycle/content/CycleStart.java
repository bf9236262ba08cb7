package org.remit.performance.cycle.content;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.cycle.Distribution;
import org.remit.performance.cycle.Grade;
import org.remit.performance.cycle.Guideline;
import org.remit.performance.cycle.Guideline.Bound;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/** What a form for a new cycle begins with, so that HR mostly has to confirm. */
public final class CycleStart {

    private static final List<String> LETTERS = List.of("S", "A", "B", "C", "D");
    private static final int[] BOUNDS = {95, 85, 70, 60, 0};
    private static final int USUAL_MINIMUM_GROUP = 10;
    private static final int DAYS_FOR_TARGETS = 14;

    /** How many days each stage after the facts begins later than the one before it. */
    private static final Map<CycleStage, Integer> AFTER = Map.of(
            CycleStage.SELF, 7,
            CycleStage.HEAD, 7,
            CycleStage.CALIBRATION, 10,
            CycleStage.PUBLISHED, 7,
            CycleStage.APPEAL, 7,
            CycleStage.CLOSED, 14);

    private CycleStart() {}

    /**
     * @param last the latest cycle, which tells the grades, the guideline, the panel and what else is usual here; or null
     * @param top the codes of the units at the top
     */
    public static CycleContent of(CycleSpan span, LocalDate today, CycleView last, List<String> top) {
        Period period = span.period(today);
        return new CycleContent(
                both(texts -> name(span, period, texts)),
                period.from(),
                period.to(),
                last == null ? both(texts -> texts.getString("purpose")) : last.purpose(),
                last == null ? null : last.rule(),
                last == null ? top : last.units(),
                days(period, today),
                last == null ? grades() : last.grades(),
                last == null ? guideline() : last.distribution(),
                last == null ? new BigDecimal(100) : last.kpiShare(),
                last == null ? List.of() : last.panel());
    }

    /** The days of the stages of a cycle that is prepared today. */
    public static Map<CycleStage, LocalDate> days(Period period, LocalDate today) {
        Map<CycleStage, LocalDate> days = new EnumMap<>(CycleStage.class);
        LocalDate targets = today.isAfter(period.from()) && !today.isAfter(period.to()) ? today : period.from();
        LocalDate running = later(targets.plusDays(1), earlier(targets.plusDays(DAYS_FOR_TARGETS), period.to()));
        LocalDate facts = later(later(period.to(), running).plusDays(1), today);
        days.put(CycleStage.TARGETS, targets);
        days.put(CycleStage.RUNNING, running);
        days.put(CycleStage.FACTS, facts);
        LocalDate day = facts;
        for (CycleStage stage = CycleStage.SELF; stage != null; stage = stage.next()) {
            day = day.plusDays(AFTER.get(stage));
            days.put(stage, day);
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Grade> grades() {
        return IntStream.range(0, LETTERS.size())
                .mapToObj(i -> new Grade(
                        LETTERS.get(i),
                        new BigDecimal(BOUNDS[i]),
                        both(texts -> texts.getString("grade." + LETTERS.get(i)))))
                .toList();
    }

    private static Distribution guideline() {
        return new Distribution(
                List.of(
                        new Guideline("S", Bound.AT_MOST, new BigDecimal(10), null),
                        new Guideline("A", Bound.AT_MOST, new BigDecimal(25), null)),
                USUAL_MINIMUM_GROUP,
                false);
    }

    private static String name(CycleSpan span, Period period, ResourceBundle texts) {
        String year = String.valueOf(period.from().getYear());
        return new MessageFormat(texts.getString(span.nameKey()))
                .format(new Object[] {year, span.number(period.from())});
    }

    private static LocalizedText both(Function<ResourceBundle, String> saying) {
        return new LocalizedText(saying.apply(texts(Locale.SIMPLIFIED_CHINESE)), saying.apply(texts(Locale.ENGLISH)));
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "org.remit.performance.cycle.content.start",
                locale,
                CycleStart.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
