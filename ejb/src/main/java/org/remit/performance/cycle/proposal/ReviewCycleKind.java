package org.remit.performance.cycle.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.remit.approval.Outcome;
import org.remit.approval.RequestKind;
import org.remit.approval.Summary;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleContent;

/** The request for a review cycle. */
@ApplicationScoped
public class ReviewCycleKind implements RequestKind {

    static final String KEY = "review-cycle";

    @Inject
    CycleProposals proposals;

    @Inject
    CycleCheck check;

    @Inject
    CycleSummaries summaries;

    @Inject
    CycleBook book;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void submitting(long requestId) {
        CycleContent content = content(requestId);
        check.check(content);
        check.refuseSecondWish(requestId, content);
        proposals.discardUnsent(requestId);
    }

    @Override
    public void discarding(long requestId) {
        proposals.remove(requestId);
    }

    /** Who is asked depends on nothing but roles, and the days of the stages are asked for one by one. */
    @Override
    public Map<String, Object> facts(long requestId) {
        return Map.of();
    }

    @Override
    public Summary summary(long requestId) {
        return new Summary(summaries.glance(content(requestId)));
    }

    @Override
    public List<Summary.Line> content(long requestId, int contentVersion) {
        return summaries.typed(proposals.version(requestId, contentVersion).content());
    }

    /** What has lain about may not fit its days any more. */
    @Override
    public void deciding(long requestId, String step, long personId, Outcome outcome, String read) {
        if (outcome == Outcome.APPROVED) {
            check.check(content(requestId));
        }
    }

    @Override
    public void apply(long requestId) {
        CycleContent content = content(requestId);
        check.refuseSecond(content);
        book.begin(requestId, content);
    }

    /** Those whom the cycle concerns see the cycle, once there is one. */
    @Override
    public boolean concerns(long requestId, long personId) {
        return false;
    }

    private CycleContent content(long requestId) {
        return proposals.inForce(requestId).content();
    }
}
