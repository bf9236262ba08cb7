package org.remit.performance.cycle.proposal;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.remit.approval.Action;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;
import org.remit.approval.RequestView;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.content.CycleSpan;
import org.remit.shared.BusinessException;

/** How HR asks for a review cycle: write it, send it into its chain, mend it. */
@Stateless
public class CycleDraftService {

    private static final long NEW = 0;

    @Inject
    RequestService requests;

    @Inject
    RequestQueryService queries;

    @Inject
    CycleDrafts drafts;

    @Inject
    CycleCheck check;

    /** What the form begins with: what the latest cycle said, else what is usual, on days proposed for what is reviewed. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public CycleContent start(CycleSpan span) {
        return drafts.start(span);
    }

    /**
     * Keeps what was typed so far, complete or not.
     *
     * @param requestId an own draft or returned request, or null for a new draft
     * @param version the version that was read, or null to write over whatever is there
     * @return the request's id
     * @throws BusinessException CONFLICT when it was saved since, INVALID when a text is longer than can be kept
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public long save(Long requestId, Integer version, CycleContent content) {
        requests.refuseUnlessLatest(requestId, version);
        return drafts.save(requestId, content);
    }

    /**
     * What was saved last of an own draft or returned request.
     *
     * @throws BusinessException when it is not the current user's, or is not being worked on
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public CycleDraft draft(long requestId) {
        RequestView view = queries.request(requestId);
        if (!view.mine()) {
            throw BusinessException.forbidden("error.notYourRequest");
        }
        if (!view.state().editable()) {
            throw BusinessException.conflict("error.requestNotEditable", view.number());
        }
        return new CycleDraft(
                view.id(), view.number(), view.draftVersion(), drafts.latest(requestId), whyReturned(view));
    }

    /**
     * Fails as asking for the cycle would; nothing is kept.
     *
     * @throws BusinessException INVALID with one violation per field that is wrong
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void check(CycleContent content) {
        check.check(content);
    }

    /**
     * The cycle, or the request for one, that reviews some of the same people for some of the same days.
     *
     * @param requestId the own request, or null for a new one
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Optional<FirstCycle> first(Long requestId, CycleContent content) {
        return check.first(requestId == null ? NEW : requestId, content);
    }

    /**
     * Asks for the cycle.
     *
     * @param requestId the draft, or null when there is none
     * @param version the version that was read, or null to write over whatever is there
     * @param idempotencyKey a key of the caller's, at most 80 characters, or null
     * @return the request's number
     * @throws BusinessException INVALID with one violation per field that is wrong; CONFLICT when another cycle stands in the way,
     *     or an earlier request with the key asks for something else
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public String submit(Long requestId, Integer version, CycleContent content, String idempotencyKey) {
        Optional<String> earlier = requests.submitted(idempotencyKey);
        earlier.ifPresent(number -> drafts.refuseOther(queries.request(number), content));
        return earlier.orElseGet(() -> {
            requests.refuseUnlessLatest(requestId, version);
            check.check(content);
            return requests.submit(drafts.save(requestId, content), idempotencyKey);
        });
    }

    /**
     * Sends a returned request on again, with the content mended or as it was.
     *
     * @param version the version that was read, or null to write over whatever is there
     * @param comment what was mended, or null
     * @throws BusinessException as at the submission
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void resubmit(String number, Integer version, CycleContent content, String comment) {
        long requestId = queries.request(number).id();
        requests.refuseUnlessLatest(requestId, version);
        check.check(content);
        boolean changed = drafts.mend(requestId, content);
        requests.resubmit(requestId, changed, CycleDrafts.description(content), comment);
    }

    /** What a request asks for, for everybody who may see the request. */
    @RolesAllowed(EMPLOYEE)
    public CycleContent proposed(String number) {
        return drafts.inForce(queries.request(number).id());
    }

    /** The cycle that has come of a request; empty before its approval. */
    @RolesAllowed(EMPLOYEE)
    public Optional<BegunCycle> cycle(String number) {
        return drafts.cycle(queries.request(number).id());
    }

    private static String whyReturned(RequestView view) {
        return view.timeline().stream()
                .filter(entry -> entry.action() == Action.RETURNED)
                .reduce((earlier, later) -> later)
                .map(RequestView.TimelineEntry::comment)
                .orElse(null);
    }
}
