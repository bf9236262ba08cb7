package org.remit.organization.handbook;

import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.remit.approval.Action;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;
import org.remit.approval.RequestState;
import org.remit.approval.RequestView;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.shared.BusinessException;

/** How HR asks for an edition of a handbook: write it, look at it, send it into its chain. */
@Stateless
public class HandbookDraftService {

    @Inject
    RequestService requests;

    @Inject
    RequestQueryService queries;

    @Inject
    HandbookDrafts drafts;

    @Inject
    Clock clock;

    /**
     * What the form begins with: the handbook of today.
     *
     * @param unit the code of the unit whose handbook is wanted, or null for the company's
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public HandbookOrder start(String unit) {
        HandbookScope scope = unit == null ? HandbookScope.COMPANY : HandbookScope.UNIT;
        return new HandbookOrder(scope, unit, LocalDate.now(clock), null, null, false);
    }

    /**
     * Writes down what is in force on the wanted day, to be looked at.
     *
     * @param requestId an own draft or returned request, or null for a new draft
     * @param version the version that was read, or null to write over whatever is there
     * @return the request's id
     * @throws BusinessException CONFLICT when it was saved since, INVALID with one violation per field that is wrong
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public long save(Long requestId, Integer version, HandbookOrder order) {
        requests.refuseUnlessLatest(requestId, version);
        return drafts.save(requestId, order);
    }

    /**
     * What was saved last of an own draft or returned request.
     *
     * @throws BusinessException when it is not the current user's, or is not being worked on
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public HandbookDraft draft(long requestId) {
        RequestView view = queries.request(requestId);
        if (!view.mine()) {
            throw BusinessException.forbidden("error.notYourRequest");
        }
        if (!view.state().editable()) {
            throw BusinessException.conflict("error.requestNotEditable", view.number());
        }
        Edition edition = drafts.latest(requestId);
        return new HandbookDraft(
                view.id(),
                view.number(),
                view.draftVersion(),
                view.state(),
                edition.order(),
                edition.view(),
                whyReturned(view));
    }

    /**
     * Sends into its chain what was saved last; a returned request goes on.
     *
     * @param version the version that was read, or null to send whatever is there
     * @param comment what was mended of a returned request, or null
     * @param idempotencyKey a key of the caller's, at most 80 characters, or null
     * @return the request's number
     * @throws BusinessException a conflict when it was saved since, what is in force has changed since, or another edition is being decided on
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public String send(long requestId, Integer version, String comment, String idempotencyKey) {
        Optional<String> earlier = requests.submitted(idempotencyKey);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        requests.refuseUnlessLatest(requestId, version);
        HandbookDraft draft = draft(requestId);
        if (draft.state() == RequestState.DRAFT) {
            return requests.submit(requestId, idempotencyKey);
        }
        Edition latest = drafts.latest(requestId);
        boolean changed = latest.contentVersion() != drafts.inForce(requestId).contentVersion();
        requests.resubmit(requestId, changed, HandbookDrafts.description(latest), comment);
        return draft.number();
    }

    /**
     * Writes an edition and sends it into its chain at once.
     *
     * @param idempotencyKey a key of the caller's, at most 80 characters, or null
     * @return the request's number
     * @throws BusinessException CONFLICT when an earlier request with the key asks for something else
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public String order(HandbookOrder order, String idempotencyKey) {
        Optional<String> earlier = requests.submitted(idempotencyKey);
        earlier.ifPresent(number -> refuseOther(queries.request(number), order));
        return earlier.orElseGet(() -> requests.submit(drafts.save(null, order), idempotencyKey));
    }

    /**
     * Throws an own draft away.
     *
     * @throws BusinessException when it is not the current user's, or was submitted
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void discard(long requestId) {
        requests.discard(requestId);
    }

    private void refuseOther(RequestView earlier, HandbookOrder order) {
        boolean mended = earlier.contentVersion() > 1;
        boolean same = earlier.kind().equals(HandbookEdition.KEY)
                && (mended || drafts.inForce(earlier.id()).order().equals(order));
        if (!same) {
            throw BusinessException.conflict("error.keyOfAnotherBody");
        }
    }

    private static String whyReturned(RequestView view) {
        return view.timeline().stream()
                .filter(entry -> entry.action() == Action.RETURNED)
                .reduce((earlier, later) -> later)
                .map(RequestView.TimelineEntry::comment)
                .orElse(null);
    }
}
