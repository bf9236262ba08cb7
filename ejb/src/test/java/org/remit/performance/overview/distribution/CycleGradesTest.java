package org.remit.performance.overview.distribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.remit.organization.Layer;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.performance.cycle.Grade;
import org.remit.performance.disclosure.SmallGroups;
import org.remit.performance.overview.Branch;
import org.remit.shared.LocalizedText;

/** Whoever looks at every unit of the tree, one after the other, cannot work out what is hidden anywhere. */
class CycleGradesTest {

    private static final List<Grade> GRADES = List.of(new Grade("A", BigDecimal.ZERO, null));

    /** CO has A and B, A has C and D, B has E and F, D has G. */
    private static final UnitTree TREE = new UnitTree(List.of(
            unit("CO", null),
            unit("A", "CO"),
            unit("B", "CO"),
            unit("C", "A"),
            unit("D", "A"),
            unit("E", "B"),
            unit("F", "B"),
            unit("G", "D")));

    private static UnitRow unit(String code, String parent) {
        return new UnitRow(code, new LocalizedText(null, code), Layer.EXECUTION, parent, null);
    }

    @Property
    boolean noSmallGroupIsToldAndWhatIsLeftOfATotalIsOfTwoGroupsAtLeast(
            @ForAll @Size(8) List<@IntRange(max = 12) Integer> sizes) {
        return TREE.inOrder().stream().map(UnitRow::code).allMatch(unit -> isSafe(unit, sizes));
    }

    private static boolean isSafe(String unit, List<Integer> sizes) {
        Branch branch = new Branch(TREE, List.of("CO"), unit, false);
        CycleGrades grades = grades(branch, sizes);
        int left = 0;
        int groups = 0;
        for (Map.Entry<String, Integer> part : parts(branch, sizes).entrySet()) {
            boolean hidden = grades.of(part.getKey()) == null;
            if (!hidden && SmallGroups.tooFew(part.getValue())) {
                return false;
            }
            boolean child = !part.getKey().equals(unit);
            if (hidden
                    && child
                    && grades(new Branch(TREE, List.of("CO"), part.getKey(), false), sizes)
                                    .total()
                            != null) {
                return false;
            }
            left += hidden ? part.getValue() : 0;
            groups += hidden && part.getValue() > 0 ? 1 : 0;
        }
        return grades.total() == null || left == 0 || groups > 1 && left >= SmallGroups.LEAST;
    }

    private static Map<String, Integer> parts(Branch branch, List<Integer> sizes) {
        Map<String, Integer> units = IntStream.range(0, sizes.size())
                .boxed()
                .collect(Collectors.toMap(place -> TREE.inOrder().get(place).code(), sizes::get));
        return branch.sums(
                branch.unit(),
                units,
                some -> some.stream().mapToInt(Integer::intValue).sum());
    }

    private static CycleGrades grades(Branch branch, List<Integer> sizes) {
        List<GradeRow> rows = IntStream.range(0, sizes.size())
                .filter(place -> sizes.get(place) > 0)
                .mapToObj(place -> new GradeRow(TREE.inOrder().get(place).code(), "A", sizes.get(place)))
                .toList();
        return new CycleGrades(rows, GRADES, branch);
    }
}
