package org.remit.organization.opening;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.remit.approval.Action;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;
import org.remit.approval.RequestState;
import org.remit.approval.RequestView;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionRow;
import org.remit.organization.template.TemplateView;
import org.remit.shared.BusinessException;

/** How HR asks for a new position: draft, preview, submit, mend. */
@Stateless
public class PositionRequestService {

    private static final int MOST_VACANT = 20;

    @Inject
    RequestService requests;

    @Inject
    RequestQueryService queries;

    @Inject
    PositionDrafts drafts;

    @Inject
    PositionStarts starts;

    /** The templates with the positions that one can start from; existing ones are in the organisation's lists. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public List<TemplateView> templates() {
        return starts.templates();
    }

    /** Those of them that one finds by what was typed: by the template or by the position; nothing for nothing. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public List<TemplateView> templates(String typed) {
        return starts.templates(typed);
    }

    /** Nothing but what nearly every position is: one seat, permanent, from today. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public PositionContent startEmpty() {
        return starts.empty();
    }

    /**
     * A template's position to start from, valid from today; without unit or superior if the company does not have them.
     *
     * @param key see {@link org.remit.organization.template.TemplatePosition#key}
     * @throws BusinessException NOT_FOUND
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public PositionContent startFromTemplate(String key) {
        return starts.fromTemplate(key);
    }

    /**
     * An existing position to start from, valid from today.
     *
     * @throws BusinessException NOT_FOUND
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public PositionContent startFromPosition(String code) {
        return starts.fromPosition(code);
    }

    /**
     * Keeps what was typed so far, complete or not.
     *
     * @param requestId the draft or returned request, or null for a new draft
     * @param version the version that was read, or null to write over whatever is there
     * @return the request's id
     * @throws BusinessException CONFLICT when it was saved since, INVALID when a text is longer than can be kept or holds control characters
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public long saveDraft(Long requestId, Integer version, PositionContent content) {
        requests.refuseUnlessLatest(requestId, version);
        return drafts.save(requestId, content);
    }

    /**
     * Throws an own draft away, with its files.
     *
     * @throws BusinessException when it is not the current user's, or was submitted
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void discard(long requestId) {
        requests.discard(requestId);
    }

    /**
     * What was saved last of an own draft or returned request.
     *
     * @throws BusinessException when it is not the current user's, or is not being worked on
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public PositionDraft draft(long requestId) {
        return draft(queries.request(requestId));
    }

    /** The same by the number of a returned request. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public PositionDraft draft(String number) {
        return draft(queries.request(number));
    }

    /**
     * Fails as asking for the position would, of what does not depend on who else asks at the moment; nothing is kept.
     *
     * @throws BusinessException INVALID with one violation per field that is wrong
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void check(PositionContent content) {
        drafts.check(content);
    }

    /**
     * For those who see what the principles find while they type: they say why it stays, before they ask for the position.
     *
     * @throws BusinessException INVALID at the field {@code reason} when there are findings and no reason
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void requireReason(PositionContent content) {
        drafts.requireReason(content);
    }

    /**
     * Asks for the position.
     *
     * @param requestId the draft, or null when there is none
     * @param version the version that was read, or null to write over whatever is there
     * @param idempotencyKey a key of the caller's, at most 80 characters, or null: a repeated call with the same key leads
     *     to the same request
     * @return the request's number
     * @throws BusinessException INVALID with one violation per field that is wrong
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public String submit(Long requestId, Integer version, PositionContent content, String idempotencyKey) {
        Optional<String> earlier = requests.submitted(idempotencyKey);
        return earlier.orElseGet(() -> {
            requests.refuseUnlessLatest(requestId, version);
            return requests.submit(drafts.complete(requestId, content), idempotencyKey);
        });
    }

    /**
     * Sends a returned request on again, with the content mended or as it was.
     *
     * @param version the version that was read, or null to write over whatever is there
     * @param comment what was mended, or null
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void resubmit(String number, Integer version, PositionContent content, String comment) {
        long requestId = drafts.requestId(number);
        requests.refuseUnlessLatest(requestId, version);
        boolean changed = drafts.differs(requestId, content);
        if (changed) {
            drafts.complete(requestId, content);
        }
        requests.resubmit(requestId, changed, drafts.description(requestId, changed), comment);
        if (!changed) {
            drafts.discardUnsent(requestId);
        }
    }

    /**
     * What the position would cost, what the unit has left, and whether and why the board is asked.
     *
     * @param requestId the request it belongs to, whose own reservation does not count, or null
     * @return empty while too little is known for the arithmetic
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Optional<Forecast> forecast(Long requestId, PositionContent content) {
        return drafts.preview(requestId, content);
    }

    /** What a request asks for, for everybody who may see the request; without the cost if they may not see that. */
    @RolesAllowed(EMPLOYEE)
    public PositionContent proposed(String number) {
        RequestView view = queries.request(number);
        PositionContent content = drafts.inForce(view.id());
        return view.costVisible() ? content : content.withoutCost();
    }

    /** The positions with vacant seats in the unit, or of the title, of one that was asked for; at most twenty. */
    @RolesAllowed(EMPLOYEE)
    public List<PositionRow> vacant(PositionContent content) {
        return drafts.vacant(content, MOST_VACANT);
    }

    private PositionDraft draft(RequestView view) {
        if (!view.mine()) {
            throw BusinessException.forbidden("error.notYourRequest");
        }
        if (view.state() != RequestState.DRAFT && view.state() != RequestState.RETURNED) {
            throw BusinessException.conflict("error.requestNotEditable", view.number());
        }
        return new PositionDraft(
                view.id(),
                view.number(),
                view.draftVersion(),
                view.state(),
                drafts.latest(view.id()),
                whyReturned(view));
    }

    private static String whyReturned(RequestView view) {
        return view.timeline().stream()
                .filter(entry -> entry.action() == Action.RETURNED)
                .reduce((earlier, later) -> later)
                .map(RequestView.TimelineEntry::comment)
                .orElse(null);
    }
}
