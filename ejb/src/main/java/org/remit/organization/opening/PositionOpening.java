package org.remit.organization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.remit.approval.RequestClosed;
import org.remit.approval.RequestKind;
import org.remit.approval.Summary;

/** The request for a new position. */
@ApplicationScoped
public class PositionOpening implements RequestKind {

    static final String KEY = "position-opening";

    @Inject
    Proposals proposals;

    @Inject
    OpeningCases cases;

    @Inject
    OpeningReview review;

    @Inject
    OpeningEffects effects;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void submitting(long requestId) {
        cases.forget(requestId);
        review.check(cases.of(requestId).content());
    }

    @Override
    public void discarding(long requestId) {
        proposals.remove(requestId);
    }

    @Override
    public Map<String, Object> facts(long requestId) {
        return cases.of(requestId).facts(LocalDate.now(clock), clock.getZone());
    }

    @Override
    public Map<String, Object> factsAfterVote(long requestId) {
        return cases.of(requestId).factsAfterVote(LocalDate.now(clock), clock.getZone());
    }

    @Override
    public Summary summary(long requestId) {
        return summary(requestId, new Summary(List.of()));
    }

    @Override
    public Summary summary(long requestId, Summary before) {
        return cases.summary(requestId, before);
    }

    @Override
    public List<Summary.Line> content(long requestId, int contentVersion) {
        return cases.content(requestId, contentVersion);
    }

    @Override
    public void apply(long requestId) {
        review.requireUnit(cases.of(requestId).content());
        effects.apply(cases.of(requestId), requestId);
    }

    @Override
    public boolean concerns(long requestId, long personId) {
        return effects.concerns(cases.of(requestId).content(), personId);
    }

    /** An approved position counts as one from now on, any other not at all. */
    void closed(@Observes RequestClosed closed) {
        if (closed.kind().equals(KEY)) {
            proposals.release(closed.requestId());
        }
    }
}
