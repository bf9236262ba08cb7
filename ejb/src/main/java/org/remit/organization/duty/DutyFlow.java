package org.remit.organization.duty;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.remit.organization.DutyBook;

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
    Clock clock;

    /** Puts the proposed duties in force, today if their day has passed while they were decided on. */
    public void enforce(long requestId) {
        DutyProposal proposal = proposals.inForce(requestId);
        review.refuseOutdated(proposal);
        if (proposal.enforce(clock.instant())) {
            DutyChangeContent content = proposal.content();
            LocalDate today = LocalDate.now(clock);
            LocalDate from = content.effectiveFrom().isBefore(today) ? today : content.effectiveFrom();
            book.change(content.position(), content.duties(), from, requestId);
        }
    }
}
