package org.remit.organization.duty;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.remit.approval.RequestFlow;
import org.remit.organization.DutyBook;
import org.remit.shared.BusinessException.Violation;

/** What the diagram of a duty change calls when its day has come, by {@code #{dutyFlow....}}. */
@Stateless
@Named
@RunAs("system")
@PermitAll
public class DutyFlow {

    @Inject
    DutyProposals proposals;

    @Inject
    DutyChangeReview review;

    @Inject
    DutyBook book;

    @Inject
    RequestFlow requests;

    /**
     * Puts the proposed duties in force, today if their day has passed while they were decided on.
     *
     * @return whether they still fit and are in force; if not, the request's record says why
     */
    public boolean enforce(long requestId) {
        DutyProposal proposal = proposals.inForce(requestId);
        List<Violation> findings = review.outdated(proposal);
        if (!findings.isEmpty()) {
            requests.unfit(requestId, findings);
            return false;
        }
        if (proposal.enforce(review.now())) {
            DutyChangeContent content = proposal.content();
            LocalDate today = review.today();
            LocalDate from = content.effectiveFrom().isBefore(today) ? today : content.effectiveFrom();
            book.change(content.position(), content.duties(), from, requestId);
        }
        return true;
    }
}
