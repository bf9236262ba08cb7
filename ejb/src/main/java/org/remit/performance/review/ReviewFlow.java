package org.remit.performance.review;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.approval.Outcome;
import org.remit.performance.cycle.CycleStage;

/** What the diagram of a review calls, by {@code #{reviewFlow....}}. */
@Stateless
@Named
@RunAs("system")
@PermitAll
public class ReviewFlow {

    @Inject
    Reviews reviews;

    @Inject
    ReviewScores scores;

    /** @param stage of the cycle, with which it goes on */
    public void await(long requestId, String stage) {
        reviews.ofRequest(requestId).await(CycleStage.valueOf(stage));
    }

    /** Takes over what its sheets have come to. */
    public void score(long requestId) {
        scores.take(reviews.ofRequest(requestId));
    }

    /** Adds up what the heads have given, and looks up the grade. */
    public void grade(long requestId) {
        scores.grade(reviews.ofRequest(requestId));
    }

    /** @param outcome SIGNED, RESERVED or UNSIGNED */
    public void sign(long requestId, String outcome) {
        reviews.ofRequest(requestId).sign(Outcome.valueOf(outcome));
    }

    public void grantAppeal(long requestId) {
        reviews.ofRequest(requestId).grantAppeal();
    }
}
