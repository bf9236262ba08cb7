package org.remit.performance.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.sheet.ItemScore;
import org.remit.performance.scoring.sheet.Part;
import org.remit.performance.scoring.sheet.Parts;
import org.remit.performance.scoring.sheet.PersonScore;

/** Scores as they are read, one sheet after the other. */
class Collected implements ReportScores.Reader {

    private final Set<String> serviceKpis;
    private final Map<String, Map<Long, Person>> units = new HashMap<>();
    private final Map<String, ServiceLine> service = new TreeMap<>();

    /** What is known of somebody in one unit. */
    private static final class Person {
        private final List<Part> parts = new ArrayList<>();
        private KpiFigures kpis = KpiFigures.NONE;

        /** Null when too little of their work was rated. */
        private BigDecimal score() {
            PersonScore score = new Parts(parts).score();
            return score.rated() ? score.score().value() : null;
        }
    }

    /** What is known of one KPI of service. */
    private static final class ServiceLine {
        private final Set<Long> people = new HashSet<>();
        private final List<BigDecimal> points = new ArrayList<>();
        private KpiFigures figures = KpiFigures.NONE;
    }

    /** @param serviceKpis the codes of the KPIs of service */
    Collected(Set<String> serviceKpis) {
        this.serviceKpis = serviceKpis;
    }

    @Override
    public void read(ReportedSheet sheet, ScoredSheet scored) {
        BigDecimal score =
                scored.score().rated() ? scored.score().total().score().value() : null;
        Person person = units.computeIfAbsent(sheet.unit(), unit -> new HashMap<>())
                .computeIfAbsent(sheet.person(), id -> new Person());
        person.parts.add(
                new Part(String.valueOf(sheet.id()), new Period(sheet.from(), sheet.to()), sheet.share(), score));
        for (ItemScore item : scored.score().items()) {
            person.kpis = person.kpis.plus(KpiFigures.of(item));
            if (serviceKpis.contains(item.code()) && !item.missing()) {
                ServiceLine line = service.computeIfAbsent(item.code(), code -> new ServiceLine());
                line.people.add(sheet.person());
                line.points.add(item.calculation().points());
                line.figures = line.figures.plus(KpiFigures.of(item));
            }
        }
    }

    /** The codes of the units that have anybody. */
    Set<String> units() {
        return units.keySet();
    }

    /** Of one unit; somebody with several sheets there counts once, by their days and shares. */
    GroupFigures of(String unit) {
        return figures(units.getOrDefault(unit, Map.of()).values());
    }

    /** Of all together; who was in two units counts in both, as in the rows. */
    GroupFigures total() {
        return figures(
                units.values().stream().flatMap(unit -> unit.values().stream()).toList());
    }

    /** Of those who are not rated nothing is told but how many they are. */
    private static GroupFigures figures(Collection<Person> people) {
        List<BigDecimal> scores = new ArrayList<>();
        Integer[] bands = new Integer[ScoreBand.values().length];
        Arrays.fill(bands, 0);
        KpiFigures kpis = KpiFigures.NONE;
        for (Person person : people) {
            BigDecimal score = person.score();
            if (score != null) {
                scores.add(score);
                bands[ScoreBand.of(score).ordinal()]++;
                kpis = kpis.plus(person.kpis);
            }
        }
        return new GroupFigures(scores.size(), people.size() - scores.size(), mean(scores), List.of(bands), kpis);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? null
                : Decimals.score(Decimals.divided(Decimals.sum(numbers), BigDecimal.valueOf(numbers.size())));
    }

    /** The KPIs of service that were measured, by their codes. */
    Set<String> service() {
        return service.keySet();
    }

    /** For how many people one of them was measured. */
    int peopleOf(String code) {
        return service.containsKey(code) ? service.get(code).people.size() : 0;
    }

    /** How one of them stands; null when it was not measured. */
    ServiceFigures service(String code) {
        ServiceLine line = service.get(code);
        return line == null ? null : new ServiceFigures(line.people.size(), mean(line.points), line.figures);
    }
}
