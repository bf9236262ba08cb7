package org.remit.performance.overview.distribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.UnitRow;
import org.remit.performance.cycle.Grade;
import org.remit.performance.disclosure.SmallGroups;
import org.remit.performance.overview.Branch;

/**
 * The grades of one cycle in the parts of a branch, without those that would tell of few people. A unit that is hidden beside its
 * neighbours stays hidden with everything below it when it is looked at by itself; otherwise its total would tell what was hidden.
 */
class CycleGrades {

    private final Map<String, GradeCounts> parts;
    private final boolean told;
    private final Set<String> hidden;
    private final GradeCounts total;

    CycleGrades(List<GradeRow> rows, List<Grade> grades, Branch branch) {
        Map<String, GradeCounts> units = units(rows, grades);
        parts = sums(branch, branch.unit(), units, grades.size());
        Optional<Set<String>> found = hidden(branch, units, grades.size());
        told = found.isPresent();
        hidden = found.orElse(Set.of());
        total = GradeCounts.sum(parts.values(), grades.size());
    }

    private static Map<String, GradeCounts> units(List<GradeRow> rows, List<Grade> grades) {
        List<String> letters = grades.stream().map(Grade::letter).toList();
        Map<String, GradeCounts> units = new HashMap<>();
        for (GradeRow row : rows) {
            int reviews = Math.toIntExact(row.reviews());
            boolean rated = row.grade() != null;
            List<Integer> counts = letters.stream()
                    .map(letter -> letter.equals(row.grade()) ? reviews : 0)
                    .toList();
            units.merge(
                    row.unit(), new GradeCounts(rated ? reviews : 0, rated ? 0 : reviews, counts), GradeCounts::plus);
        }
        return units;
    }

    private static Map<String, GradeCounts> sums(Branch branch, String of, Map<String, GradeCounts> units, int grades) {
        return branch.sums(of, units, some -> GradeCounts.sum(some, grades));
    }

    /** Those of its parts, found from the top down to the unit that is looked at; empty when it is hidden itself. */
    private static Optional<Set<String>> hidden(Branch branch, Map<String, GradeCounts> units, int grades) {
        List<String> way = new ArrayList<>();
        branch.path().stream().map(UnitRow::code).forEach(way::add);
        way.add(branch.unit());
        if (branch.unit() != null && branch.tops().size() > 1) {
            way.add(0, null);
        }
        Set<String> hidden = Set.of();
        for (int step = 0; step < way.size(); step++) {
            Map<String, Integer> sizes = sums(branch, way.get(step), units, grades).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            part -> part.getValue().rated() + part.getValue().notRated()));
            int together = sizes.values().stream().mapToInt(Integer::intValue).sum();
            boolean above = step > 0 && hidden.contains(way.get(step));
            if (above || SmallGroups.tooFew(together)) {
                return Optional.empty();
            }
            hidden = SmallGroups.hidden(sizes);
        }
        return Optional.of(hidden);
    }

    /** Null when it is hidden. */
    GradeCounts of(String part) {
        return !told || hidden.contains(part) ? null : parts.get(part);
    }

    /** Null when it is hidden. */
    GradeCounts total() {
        return told ? total : null;
    }

    /** Whether there is any review in a part, rated or not. */
    boolean filled(String part) {
        GradeCounts counts = parts.get(part);
        return counts.rated() + counts.notRated() > 0;
    }
}
