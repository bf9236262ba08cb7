package org.remit.performance.overview.distribution;

import java.util.List;
import org.remit.organization.UnitRow;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.overview.Branch;
import org.remit.shared.LocalizedText;

/**
 * The grades of a cycle beside those of the one before, and beside its guideline.
 *
 * @param before null when there is nothing to compare with
 */
record Comparison(CycleView cycle, CycleGrades present, CycleGrades before) {

    /** The parts of a branch that have reviews in one of the cycles. */
    List<GroupDistribution> parts(Branch branch) {
        return branch.parts().stream()
                .filter(part -> present.filled(part.code()) || before != null && before.filled(part.code()))
                .map(part -> part(part, part.code().equals(branch.unit())))
                .toList();
    }

    private GroupDistribution part(UnitRow part, boolean own) {
        return group(
                part.code(), part.name(), own, present.of(part.code()), before == null ? null : before.of(part.code()));
    }

    GroupDistribution total(String unit, LocalizedText name) {
        return group(unit, name, false, present.total(), before == null ? null : before.total());
    }

    private GroupDistribution group(
            String unit, LocalizedText name, boolean own, GradeCounts counts, GradeCounts earlier) {
        boolean compared =
                counts != null && counts.rated() >= cycle.distribution().minimumGroup();
        List<GuidelineShare> guidelines = !compared
                ? List.of()
                : cycle.distribution().guidelines().stream()
                        .map(guideline -> GuidelineShare.of(guideline, counts, cycle.grades()))
                        .toList();
        return new GroupDistribution(unit, name, own, counts, earlier, guidelines);
    }
}
