package org.remit.organization.change;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.remit.approval.Action;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;
import org.remit.approval.RequestView;
import org.remit.approval.Summary;
import org.remit.shared.BusinessException;

/**
 * How HR and the heads ask for a change of a position or of who holds it: HR for all, a head for their own unit and those
 * below.
 */
@Stateless
public class ChangeService {

    @Inject
    RequestService requests;

    @Inject
    RequestQueryService queries;

    @Inject
    ChangeDesk desk;

    @Inject
    ChangeRights rights;

    /** Whether the current user may ask for changes of the position. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayPropose(String position) {
        return rights.mayPropose(position);
    }

    /** The changes of a position that have begun and are not in force yet; for everybody, who may not open them all. */
    @RolesAllowed(EMPLOYEE)
    public List<UnderWay> underWay(String position) {
        return rights.readable(desk.underWay(position));
    }

    /**
     * The change that keeps one of this kind from being asked for until it is in force or withdrawn: whoever wants to is told before
     * they type.
     *
     * @throws BusinessException NOT_FOUND, or FORBIDDEN when the current user may not ask for changes of the position
     */
    @RolesAllowed(EMPLOYEE)
    public Optional<UnderWay> inTheWay(String kind, String position) {
        rights.refuseOthers(position);
        return desk.inTheWay(kind, position)
                .flatMap(other -> rights.readable(List.of(other)).stream().findFirst());
    }

    /**
     * What a form begins with: the position as it is; for who is to hold one that is planned, its first day; for somebody whose
     * post is to change, what they hold.
     *
     * @param kind the kind of request that the form is for
     * @param person whom it is about, or null
     * @throws BusinessException NOT_FOUND, or FORBIDDEN when the current user may not ask for changes of it
     */
    @RolesAllowed(EMPLOYEE)
    public ChangeContent start(String kind, String position, Long person) {
        rights.refuseOthers(position);
        return desk.start(kind, position, person);
    }

    /**
     * Keeps what was typed so far, complete or not.
     *
     * @param requestId the draft or returned request, or null for a new draft
     * @param version the version that was read, or null to write over whatever is there
     * @return the request's id
     * @throws BusinessException CONFLICT when it was saved since, NOT_FOUND when there is no such position or request, FORBIDDEN when the position is not the
     *     caller's to change
     */
    @RolesAllowed(EMPLOYEE)
    public long saveDraft(Long requestId, Integer version, String kind, ChangeContent content) {
        rights.refuseOthers(content.position());
        requests.refuseUnlessLatest(requestId, version);
        return desk.keep(requestId, kind, content);
    }

    /**
     * Asks for a change.
     *
     * @param requestId the draft, or null when there is none
     * @param version the version that was read, or null to write over whatever is there
     * @param kind position-change, position-closing, position-prolongation, assignment, assignment-change, transfer or
     *     dotted-line
     * @param idempotencyKey a key of the caller's, at most 80 characters, or null
     * @return the request's number
     * @throws BusinessException INVALID with one violation per field that is wrong, CONFLICT when another request changes
     *     the same or an earlier request with the key asks for something else, FORBIDDEN when the position is not the caller's to change
     */
    @RolesAllowed(EMPLOYEE)
    public String submit(Long requestId, Integer version, String kind, ChangeContent content, String idempotencyKey) {
        rights.refuseOthers(content.position());
        Optional<String> earlier = requests.submitted(idempotencyKey);
        earlier.ifPresent(number -> desk.refuseOther(queries.request(number).id(), kind, content));
        return earlier.orElseGet(() -> {
            requests.refuseUnlessLatest(requestId, version);
            return requests.submit(desk.draft(requestId, kind, content), idempotencyKey);
        });
    }

    /**
     * Fails as asking for the change would, of what does not depend on who else asks at the moment; nothing is kept.
     *
     * @param number of a returned request, or null for a new one
     * @throws BusinessException INVALID with one violation per field that is wrong
     */
    @RolesAllowed(EMPLOYEE)
    public void check(String number, String kind, ChangeContent content) {
        rights.refuseOthers(content.position());
        desk.check(number, kind, content);
    }

    /**
     * What the deciders would see of it at a glance, while it is typed: what the longer time costs, for example.
     *
     * @param number of a returned request, or null for a new one
     * @return empty as long as it does not fit
     */
    @RolesAllowed(EMPLOYEE)
    public Optional<Summary> preview(String number, String kind, ChangeContent content) {
        rights.refuseOthers(content.position());
        return desk.preview(number, kind, content);
    }

    /**
     * Sends one's own returned request on again.
     *
     * @param version the version that was read, or null to write over whatever is there
     * @param comment what was mended, or null
     */
    @RolesAllowed(EMPLOYEE)
    public void resubmit(String kind, String number, Integer version, ChangeContent content, String comment) {
        rights.refuseOthers(content.position());
        long requestId = desk.requestId(number, kind);
        requests.refuseUnlessLatest(requestId, version);
        boolean changed = desk.mend(kind, requestId, content);
        requests.resubmit(requestId, changed, desk.description(content), comment);
    }

    /** What a request asks for, for everybody who may see the request. */
    @RolesAllowed(EMPLOYEE)
    public ChangeView proposed(String number) {
        return view(queries.request(number));
    }

    /**
     * One's own draft or returned request as it was kept last.
     *
     * @throws BusinessException when it is not the current user's, or is not being worked on
     */
    @RolesAllowed(EMPLOYEE)
    public ChangeView draft(long requestId) {
        RequestView view = queries.request(requestId);
        if (!view.mine()) {
            throw BusinessException.forbidden("error.notYourRequest");
        }
        if (!view.state().editable()) {
            throw BusinessException.conflict("error.requestNotEditable", view.number());
        }
        return new ChangeView(
                view.number(), view.draftVersion(), view.state(), desk.latest(requestId), List.of(), remark(view));
    }

    private ChangeView view(RequestView view) {
        ChangeContent content = desk.inForce(view.id());
        List<Difference> differences = desk.differences(view.id(), content).stream()
                .filter(difference -> view.costVisible() || !difference.confidential())
                .toList();
        return new ChangeView(
                view.number(),
                view.draftVersion(),
                view.state(),
                view.costVisible() ? content : content.withoutCost(),
                differences,
                remark(view));
    }

    private static String remark(RequestView view) {
        return view.timeline().stream()
                .filter(entry -> entry.action() == Action.RETURNED)
                .reduce((earlier, later) -> later)
                .map(RequestView.TimelineEntry::comment)
                .orElse(null);
    }
}
