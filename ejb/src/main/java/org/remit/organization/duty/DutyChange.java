package org.remit.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.remit.approval.RequestKind;
import org.remit.approval.Summary;
import org.remit.organization.OrganizationParticipants;

/** The request to change what a position answers for. */
@ApplicationScoped
public class DutyChange implements RequestKind {

    static final String KEY = "duty-change";

    @Inject
    DutyProposals proposals;

    @Inject
    DutyChangeReview review;

    @Inject
    DutyChangeCase cases;

    @Inject
    OrganizationParticipants participants;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void submitting(long requestId) {
        review.check(requestId, proposals.inForce(requestId).content());
        proposals.discardUnsent(requestId);
    }

    @Override
    public void discarding(long requestId) {
        proposals.remove(requestId);
    }

    @Override
    public Map<String, Object> facts(long requestId) {
        return cases.facts(proposals.inForce(requestId).content());
    }

    @Override
    public Summary summary(long requestId) {
        return cases.summary(proposals.inForce(requestId).content());
    }

    @Override
    public List<Summary.Line> content(long requestId, int contentVersion) {
        return cases.content(proposals.version(requestId, contentVersion).content());
    }

    /** It is put in force on its day; until then nothing else may have changed. */
    @Override
    public void apply(long requestId) {
        review.refuseOutdated(proposals.inForce(requestId));
    }

    @Override
    public boolean concerns(long requestId, long personId) {
        return participants.headsOver(
                personId, cases.unit(proposals.inForce(requestId).content()));
    }
}
