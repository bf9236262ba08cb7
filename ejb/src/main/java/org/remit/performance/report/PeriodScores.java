package org.remit.performance.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.remit.performance.disclosure.SmallGroups;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.scoring.measure.Period;

/**
 * The scores of a period, and which of its figures must not be told.
 *
 * <p>There are reports of the shorter periods in it too, and counts add up: the year less the three quarters that are shown is the
 * fourth, in which a department may have three people. So the sheets are also counted by the shortest period that has a report with
 * them. A department that is hidden in one of these is hidden in every longer period, so that nothing can be taken from what. A total
 * is hidden when what is left of it without the shorter periods that are shown tells of too few.
 */
class PeriodScores implements ReportScores.Reader {

    private final Period period;
    private final Set<String> serviceKpis;
    private final Collected all;
    private final Map<Period, Collected> parts = new HashMap<>();

    /** @param serviceKpis the codes of the KPIs of service */
    PeriodScores(Period period, Set<String> serviceKpis) {
        this.period = period;
        this.serviceKpis = serviceKpis;
        this.all = new Collected(serviceKpis);
    }

    @Override
    public void read(ReportedSheet sheet, ScoredSheet scored) {
        all.read(sheet, scored);
        parts.computeIfAbsent(sheet.shortest(period), part -> new Collected(serviceKpis))
                .read(sheet, scored);
    }

    /** All of them, whether they may be told or not. */
    Collected all() {
        return all;
    }

    /** The codes of the units of which nothing must be told. */
    Set<String> hidden() {
        Set<String> inShorter = new HashSet<>();
        parts.values().forEach(part -> inShorter.addAll(SmallGroups.hidden(rated(part))));
        return SmallGroups.hidden(rated(all), inShorter);
    }

    private static Map<String, Integer> rated(Collected scores) {
        return scores.units().stream()
                .collect(Collectors.toMap(
                        Function.identity(), unit -> scores.of(unit).rated()));
    }

    /** Null when it must not be told. */
    GroupFigures total() {
        return tells(scores -> scores.total().rated()) ? all.total() : null;
    }

    /** How a KPI of service stands; null when it was not measured or must not be told. */
    ServiceFigures service(String code) {
        return tells(scores -> scores.peopleOf(code)) ? all.service(code) : null;
    }

    /** Whether neither the whole nor what is left of it without the shorter periods that are told is of too few. */
    private boolean tells(ToIntFunction<Collected> people) {
        int left = parts.entrySet().stream()
                .mapToInt(part -> {
                    int some = people.applyAsInt(part.getValue());
                    return part.getKey().equals(period) || SmallGroups.tooFew(some) ? some : 0;
                })
                .sum();
        return !SmallGroups.tooFew(people.applyAsInt(all)) && !SmallGroups.tooFew(left);
    }
}
