package org.remit.organization.duty;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.remit.approval.Action;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;
import org.remit.approval.RequestState;
import org.remit.approval.RequestView;
import org.remit.shared.BusinessException;

/** How HR, or the head of a unit for it and those below, asks for other duties of a position: draft, submit, mend. */
@Stateless
public class DutyChangeService {

    @Inject
    RequestService requests;

    @Inject
    RequestQueryService queries;

    @Inject
    DutyDesk desk;

    @Inject
    DutyProposers proposers;

    /** Whether the current user may ask for a change of the position's duties. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayPropose(String position) {
        return proposers.mayPropose(position);
    }

    /** The change of the position that has begun and is not in force yet; a second one is refused. */
    @RolesAllowed(EMPLOYEE)
    public Optional<ChangeUnderWay> underWay(String position) {
        return proposers.underWay(position);
    }

    /**
     * The duties in force, to be changed from today.
     *
     * @throws BusinessException NOT_FOUND, FORBIDDEN for whom the position is none of their business
     */
    @RolesAllowed(EMPLOYEE)
    public DutyChangeContent start(String position) {
        proposers.refuseOthers(position);
        return desk.start(position);
    }

    /**
     * The same with a decision on two overlapping duties carried out: the position helps the other one, its duty ends, or it
     * says what both say.
     *
     * @param decision the id of the decision
     * @param ends of two that are merged, whether the position's own ends
     * @throws BusinessException NOT_FOUND when it is no decision on a duty of the position by which something changes
     */
    @RolesAllowed(EMPLOYEE)
    public DutyChangeContent start(String position, long decision, boolean ends) {
        proposers.refuseOthers(position);
        return desk.start(position, decision, ends);
    }

    /**
     * Keeps what was typed so far, complete or not.
     *
     * @param requestId the draft or returned request, or null for a new draft
     * @param version the version that was read, or null to write over whatever is there
     * @return the request's id
     * @throws BusinessException CONFLICT when it was saved since, INVALID when a text is longer than can be kept, FORBIDDEN as at the start
     */
    @RolesAllowed(EMPLOYEE)
    public long saveDraft(Long requestId, Integer version, DutyChangeContent content) {
        proposers.refuseOthers(content.position());
        requests.refuseUnlessLatest(requestId, version);
        return desk.save(requestId, content);
    }

    /** Throws an own draft away, with its files. */
    @RolesAllowed(EMPLOYEE)
    public void discard(long requestId) {
        requests.discard(requestId);
    }

    /**
     * What was saved last of an own draft or returned request.
     *
     * @throws BusinessException when it is not the current user's, or is not being worked on
     */
    @RolesAllowed(EMPLOYEE)
    public DutyChangeDraft draft(long requestId) {
        RequestView view = queries.request(requestId);
        if (!view.mine()) {
            throw BusinessException.forbidden("error.notYourRequest");
        }
        if (view.state() != RequestState.DRAFT && view.state() != RequestState.RETURNED) {
            throw BusinessException.conflict("error.requestNotEditable", view.number());
        }
        return new DutyChangeDraft(
                view.id(), view.number(), view.draftVersion(), desk.latest(requestId), whyReturned(view));
    }

    /**
     * Fails as asking for the change would; nothing is kept.
     *
     * @param number of a returned request, or null for a new one
     * @throws BusinessException as at the submission, with the violations of all fields that are wrong
     */
    @RolesAllowed(EMPLOYEE)
    public void check(String number, DutyChangeContent content) {
        proposers.refuseOthers(content.position());
        desk.check(number, content);
    }

    /**
     * Fails, for those who see what the principles find while they type, when they find something and nobody says why it
     * stays.
     *
     * @throws BusinessException INVALID at the field {@code reason}
     */
    @RolesAllowed(EMPLOYEE)
    public void requireReason(DutyChangeContent content) {
        desk.requireReason(content);
    }

    /**
     * Asks for the change.
     *
     * @param requestId the draft, or null when there is none
     * @param version the version that was read, or null to write over whatever is there
     * @param idempotencyKey a key of the caller's, at most 80 characters, or null
     * @return the request's number
     * @throws BusinessException INVALID with one violation per field that is wrong; CONFLICT when another change of the
     *     position is under way, an earlier request with the key asks for something else, or its duties are no longer those that the proposal was made from
     */
    @RolesAllowed(EMPLOYEE)
    public String submit(Long requestId, Integer version, DutyChangeContent content, String idempotencyKey) {
        proposers.refuseOthers(content.position());
        Optional<String> earlier = requests.submitted(idempotencyKey);
        earlier.ifPresent(number -> desk.refuseOther(queries.request(number), content));
        return earlier.orElseGet(() -> {
            requests.refuseUnlessLatest(requestId, version);
            return requests.submit(desk.save(requestId, content), idempotencyKey);
        });
    }

    /**
     * Sends a returned request on again, with the content mended or as it was.
     *
     * @param version the version that was read, or null to write over whatever is there
     * @param comment what was mended, or null
     */
    @RolesAllowed(EMPLOYEE)
    public void resubmit(String number, Integer version, DutyChangeContent content, String comment) {
        proposers.refuseOthers(content.position());
        long requestId = desk.requestId(number);
        requests.refuseUnlessLatest(requestId, version);
        boolean changed = desk.differs(requestId, content);
        if (changed) {
            desk.save(requestId, content);
        }
        requests.resubmit(requestId, changed, desk.description(requestId), comment);
    }

    /** What a request asks for, for everybody who may see the request. */
    @RolesAllowed(EMPLOYEE)
    public DutyChangeView proposed(String number) {
        return desk.view(queries.request(number).id());
    }

    private static String whyReturned(RequestView view) {
        return view.timeline().stream()
                .filter(entry -> entry.action() == Action.RETURNED || entry.action() == Action.REFUSED)
                .reduce((earlier, later) -> later)
                .map(RequestView.TimelineEntry::comment)
                .orElse(null);
    }
}
