package org.remit.performance.insight.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.Frequency;
import org.remit.performance.insight.trend.Trend.Value;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.measurement.entry.Subject;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Period;

/** The KPIs of a sheet over time. */
@ApplicationScoped
public class TrendBook {

    /** The nearest first. */
    private static final List<SubjectKind> ORDER =
            List.of(SubjectKind.ASSIGNMENT, SubjectKind.POSITION, SubjectKind.UNIT);

    @Inject
    TrendValues values;

    @Inject
    Clock clock;

    /**
     * By the codes of the KPIs, all of them; one query for each frequency.
     *
     * @param subjects whose measurements may count, by id; the first kind that has some counts, assignment before position before
     *     unit, where the line does not say it
     * @param sheet the days of the sheet
     */
    public Map<String, Trend> of(Map<SubjectKind, Long> subjects, Period sheet, List<TrendLine> lines) {
        Map<String, Trend> trends = new HashMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(line -> line.definition().frequency()))
                .forEach((frequency, some) -> {
                    Map<String, List<Value>> found = values.since(back(frequency), series(subjects, some));
                    some.forEach(line -> trends.put(line.code(), trend(line, subjects, sheet, found)));
                });
        return trends;
    }

    /** Twice as far as is shown, since some periods may not have been measured. */
    private LocalDate back(Frequency frequency) {
        LocalDate day = LocalDate.now(clock);
        for (int period = 0; period < 2 * Trend.MOST_POINTS; period++) {
            day = CalendarPeriod.of(frequency, day).from().minusDays(1);
        }
        return day;
    }

    private static List<String> series(Map<SubjectKind, Long> subjects, List<TrendLine> lines) {
        return lines.stream()
                .flatMap(line -> kinds(line, subjects).map(kind -> series(line, kind, subjects)))
                .toList();
    }

    private static Trend trend(
            TrendLine line, Map<SubjectKind, Long> subjects, Period sheet, Map<String, List<Value>> found) {
        List<Value> measured = kinds(line, subjects)
                .map(kind -> found.get(series(line, kind, subjects)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
        BigDecimal per = line.definition().per();
        TrendTarget target = new TrendTarget(
                line.target(), line.definition().targetKind(), line.definition().overTime(), sheet);
        return Trend.of(measured, line.definition().frequency(), per == null ? BigDecimal.ONE : per, target);
    }

    private static Stream<SubjectKind> kinds(TrendLine line, Map<SubjectKind, Long> subjects) {
        return ORDER.stream().filter(subjects::containsKey).filter(kind -> line.from() == null || line.from() == kind);
    }

    private static String series(TrendLine line, SubjectKind kind, Map<SubjectKind, Long> subjects) {
        return new Subject(kind, subjects.get(kind), null, null, null, null).series(line.kpi());
    }
}
