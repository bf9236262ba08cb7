package org.remit.performance.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.performance.disclosure.SmallGroups;

/**
 * How many erased reviews of a cycle had which grade. What a unit has too few of to be told counts in the next one above it that has
 * enough, or else in the whole cycle: the grade of one person would be no number.
 */
@ApplicationScoped
class ErasedGrades {

    /** The whole cycle in place of a unit, and no grade in place of one: neither is a code or a letter. */
    private static final String NONE = "-";

    @PersistenceContext
    EntityManager em;

    @Inject
    UnitBook units;

    /** @param ids of reviews that are about to be erased */
    @SuppressWarnings("unchecked")
    void count(List<Long> ids) {
        List<Tuple> rows = em.createNativeQuery(
                        "SELECT v.cycle_id, COALESCE(v.unit_code, '-'), COALESCE(v.grade_after, '-'), COUNT(*)"
                                + " FROM performance_review v WHERE v.id IN (:ids)"
                                + " GROUP BY v.cycle_id, COALESCE(v.unit_code, '-'), COALESCE(v.grade_after, '-')",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<Long, Map<String, Map<String, Long>>> cycles = new TreeMap<>();
        for (Tuple row : rows) {
            cycles.computeIfAbsent(((Number) row.get(0)).longValue(), cycle -> new HashMap<>())
                    .computeIfAbsent((String) row.get(1), unit -> new TreeMap<>())
                    .put((String) row.get(2), ((Number) row.get(3)).longValue());
        }
        UnitTree tree = units.tree();
        cycles.forEach((cycle, counts) -> keep(cycle, counts, tree));
    }

    private void keep(long cycle, Map<String, Map<String, Long>> counts, UnitTree tree) {
        for (String unit : deepestFirst(counts.keySet(), tree)) {
            Map<String, Long> grades = counts.getOrDefault(unit, Map.of());
            long together = grades.values().stream().mapToLong(Long::longValue).sum() + kept(cycle, unit);
            if (unit.equals(NONE) || together >= SmallGroups.LEAST) {
                grades.forEach((grade, reviews) -> add(cycle, unit, grade, reviews));
            } else {
                Map<String, Long> above = counts.computeIfAbsent(above(unit, tree), code -> new TreeMap<>());
                grades.forEach((grade, reviews) -> above.merge(grade, reviews, Long::sum));
            }
        }
    }

    private static List<String> deepestFirst(Set<String> codes, UnitTree tree) {
        Stream<String> withThoseAbove = codes.stream()
                .flatMap(unit ->
                        Stream.concat(Stream.of(unit), tree.above(unit).stream().map(UnitRow::code)));
        Stream<String> found = withThoseAbove
                .filter(unit -> !unit.equals(NONE))
                .distinct()
                .sorted(Comparator.comparing(tree::depth, Comparator.reverseOrder()));
        return Stream.concat(found, Stream.of(NONE)).toList();
    }

    private static String above(String unit, UnitTree tree) {
        return tree.above(unit).stream().map(UnitRow::code).findFirst().orElse(NONE);
    }

    private long kept(long cycle, String unit) {
        return ((Number) em.createNativeQuery("SELECT COALESCE(SUM(reviews), 0) FROM retention_grade_count"
                                + " WHERE cycle_id = :cycle AND unit_code = :unit")
                        .setParameter("cycle", cycle)
                        .setParameter("unit", unit)
                        .getSingleResult())
                .longValue();
    }

    private void add(long cycle, String unit, String grade, long reviews) {
        int known = execute(
                "UPDATE retention_grade_count SET reviews = reviews + :reviews"
                        + " WHERE cycle_id = :cycle AND unit_code = :unit AND grade = :grade",
                cycle,
                unit,
                grade,
                reviews);
        if (known == 0) {
            execute(
                    "INSERT INTO retention_grade_count (cycle_id, unit_code, grade, reviews)"
                            + " VALUES (:cycle, :unit, :grade, :reviews)",
                    cycle,
                    unit,
                    grade,
                    reviews);
        }
    }

    private int execute(String statement, long cycle, String unit, String grade, long reviews) {
        return em.createNativeQuery(statement)
                .setParameter("cycle", cycle)
                .setParameter("unit", unit)
                .setParameter("grade", grade)
                .setParameter("reviews", reviews)
                .executeUpdate();
    }
}
