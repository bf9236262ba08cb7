package org.remit.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.remit.approval.RequestService.Description;
import org.remit.approval.RequestView;
import org.remit.shared.BusinessException;

/** A proposal from its first word to its page. */
@ApplicationScoped
class DutyDesk {

    private static final long NEW = 0;

    @Inject
    DutyDrafts drafts;

    @Inject
    DutyProposals proposals;

    @Inject
    DutyChangeCase cases;

    @Inject
    CarryOut carryOut;

    DutyChangeContent start(String position) {
        return drafts.start(position);
    }

    /** The same with a decision on overlapping duties carried out. */
    DutyChangeContent start(String position, long decision, boolean ends) {
        return carryOut.begin(start(position), decision, ends);
    }

    long save(Long requestId, DutyChangeContent content) {
        carryOut.refuseOthers(content);
        return drafts.save(requestId, content);
    }

    DutyChangeContent latest(long requestId) {
        return proposals.latest(requestId).content();
    }

    long requestId(String number) {
        return proposals.requestId(number);
    }

    boolean differs(long requestId, DutyChangeContent content) {
        return drafts.differs(requestId, content);
    }

    /** Fails when an earlier request with the same key of its caller's asks for something else. */
    void refuseOther(RequestView earlier, DutyChangeContent content) {
        boolean mended = earlier.contentVersion() > 1;
        boolean same = earlier.kind().equals(DutyChange.KEY)
                && (mended || content.asksSameAs(proposals.inForce(earlier.id()).content()));
        if (!same) {
            throw BusinessException.conflict("error.keyOfAnotherBody");
        }
    }

    Description description(long requestId) {
        return drafts.description(requestId);
    }

    /** @param number of a returned request, or null for a new one */
    void check(String number, DutyChangeContent content) {
        drafts.check(number == null ? NEW : requestId(number), content);
        cases.requireReason(content);
    }

    void requireReason(DutyChangeContent content) {
        cases.requireReason(content);
    }

    DutyChangeView view(long requestId) {
        return cases.view(proposals.inForce(requestId).content());
    }
}
