package org.remit.performance.calibration.distribution;

import java.util.List;
import org.remit.performance.cycle.Distribution;

/**
 * The grades of a group beside the guideline of its cycle.
 *
 * @param graded how many have a grade
 * @param ungraded how many have none
 * @param shares of each grade, the best first
 * @param minimumGroup with fewer who have a grade a group is not compared
 * @param results of each guideline; empty when the group is not compared or there is none
 * @param enforced whether the guideline has to be kept
 */
public record GroupDistribution(
        long graded,
        long ungraded,
        List<GradeShare> shares,
        int minimumGroup,
        List<GuidelineResult> results,
        boolean enforced) {

    public static GroupDistribution of(GradeCounts group, Distribution guideline) {
        boolean compared = group.graded() >= guideline.minimumGroup();
        return new GroupDistribution(
                group.graded(),
                group.ungraded(),
                GradeShare.of(group),
                guideline.minimumGroup(),
                compared
                        ? guideline.guidelines().stream()
                                .map(each -> GuidelineResult.of(each, group))
                                .toList()
                        : List.of(),
                guideline.enforced());
    }

    /** Whether the group is too small to be compared. */
    public boolean tooSmall() {
        return graded < minimumGroup;
    }

    public boolean missed() {
        return results.stream().anyMatch(result -> !result.kept());
    }

    /** Whether no session may be closed with it. */
    public boolean refused() {
        return enforced && missed();
    }
}
