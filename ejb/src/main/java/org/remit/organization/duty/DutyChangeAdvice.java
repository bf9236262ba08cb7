package org.remit.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.organization.coverage.FunctionGap;
import org.remit.organization.coverage.FunctionOwners;
import org.remit.organization.overlap.ProposedOverlap;
import org.remit.organization.overlap.ProposedOverlaps;
import org.remit.organization.principle.DutyFindings;

/** What those who decide on a change of duties are to know besides what changes. */
@ApplicationScoped
class DutyChangeAdvice {

    @Inject
    DutyFindings findings;

    @Inject
    ProposedOverlaps overlaps;

    @Inject
    FunctionOwners owners;

    /** How much the principles find that needs a reason. */
    int needingReason(DutyChangeContent content) {
        return findings.needingReason(DutyChangeReview.asPosition(content));
    }

    /** The duties elsewhere that say much the same as what is new: what stays as it is was decided on before. */
    List<ProposedOverlap> overlaps(DutyChangeContent content, List<DutyDifference> differences) {
        return overlaps.of(
                content.position(),
                differences.stream()
                        .filter(difference ->
                                difference.after() != null && difference.kind() != DutyDifference.Becoming.SAME)
                        .map(DutyDifference::after)
                        .toList());
    }

    /** The functions that nobody will answer for any more. */
    List<FunctionGap> lost(DutyChangeContent content) {
        return owners.lost(content.position(), content.duties(), content.effectiveFrom());
    }
}
