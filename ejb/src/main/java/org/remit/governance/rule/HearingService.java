package org.remit.governance.rule;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;
import org.remit.approval.RequestView;
import org.remit.shared.BusinessException;

/** What was heard on a rule is written down by whoever the chain asks for it, while it asks. */
@Stateless
public class HearingService {

    @Inject
    RequestQueryService requests;

    @Inject
    RequestService steps;

    @Inject
    HearingBook book;

    /** Which stage the current user is to record, if the request stands there. */
    @RolesAllowed(EMPLOYEE)
    public Optional<HearingStage> asked(String number) {
        return stage(requests.request(number));
    }

    /**
     * What is recorded so far.
     *
     * @throws BusinessException FORBIDDEN when the current user is not asked
     */
    @RolesAllowed(EMPLOYEE)
    public HearingDraft open(String number) {
        RequestView request = requests.request(number);
        return book.open(request, required(request));
    }

    /**
     * Writes it down in place of what was recorded before.
     *
     * @param version of the record that was read, or null when there was none
     * @throws BusinessException INVALID with one violation per field that is wrong; FORBIDDEN when the current user is not asked;
     *     CONFLICT when somebody else has recorded something since
     */
    @RolesAllowed(EMPLOYEE)
    public void record(String number, HearingContent content, Integer version) {
        steps.holdStep(number);
        RequestView request = requests.request(number);
        book.record(request.id(), request.contentVersion(), required(request), content, version);
    }

    private static HearingStage required(RequestView request) {
        return stage(request).orElseThrow(() -> BusinessException.forbidden("error.hearingNotYours", request.number()));
    }

    private static Optional<HearingStage> stage(RequestView request) {
        return request.kind().equals(RuleAdoption.KEY) && request.myWorkItem() != null
                ? HearingStage.at(request.openRound().step())
                : Optional.empty();
    }
}
