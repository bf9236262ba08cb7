package org.remit.organization.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.remit.approval.RequestKind;
import org.remit.approval.Summary;
import org.remit.organization.OrganizationParticipants;

/** The request for an edition of a position handbook. */
@ApplicationScoped
public class HandbookEdition implements RequestKind {

    static final String KEY = "handbook-edition";

    @Inject
    HandbookCases cases;

    @Inject
    HandbookCheck check;

    @Inject
    HandbookPublication publication;

    @Inject
    OrganizationParticipants participants;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void submitting(long requestId) {
        cases.forget(requestId);
        check.check(cases.of(requestId));
        publication.discardUnsent(requestId);
    }

    @Override
    public void discarding(long requestId) {
        publication.remove(requestId);
    }

    @Override
    public Map<String, Object> facts(long requestId) {
        return cases.of(requestId).facts();
    }

    @Override
    public Summary summary(long requestId) {
        return new HandbookSummary(cases.of(requestId)).summary();
    }

    @Override
    public List<Summary.Line> content(long requestId, int contentVersion) {
        return HandbookSummary.typed(cases.version(requestId, contentVersion));
    }

    @Override
    public void apply(long requestId) {
        publication.publish(cases.of(requestId));
    }

    @Override
    public boolean concerns(long requestId, long personId) {
        return participants.headsOver(personId, cases.of(requestId).edition().unitCode());
    }
}
