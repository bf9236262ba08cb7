package org.remit.governance.rule;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.remit.approval.Action;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;
import org.remit.approval.RequestView;
import org.remit.governance.rule.content.RuleContent;
import org.remit.shared.BusinessException;

/** How HR, or who heads the operations office, asks for a rule, its amendment or its repeal: write it, send it into its chain, mend it. */
@Stateless
public class RuleRequestService {

    @Inject
    RequestService requests;

    @Inject
    RequestQueryService queries;

    @Inject
    RuleDrafts drafts;

    @Inject
    RuleReaders readers;

    /** Whether the current user may ask for rules. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayPropose() {
        return readers.mayPropose();
    }

    /**
     * What the form begins with.
     *
     * @param code the rule that is to be changed, or null for a new one
     * @param repeal whether it is to end
     */
    @RolesAllowed(EMPLOYEE)
    public RuleContent start(String code, boolean repeal) {
        readers.refuseOthers();
        return drafts.start(code, repeal);
    }

    /**
     * Keeps what was typed so far, complete or not.
     *
     * @param requestId an own draft or returned request, or null for a new draft
     * @param version the version that was read, or null to write over whatever is there
     * @return the request's id
     * @throws BusinessException CONFLICT when it was saved since, INVALID when a text is longer than can be kept
     */
    @RolesAllowed(EMPLOYEE)
    public long save(Long requestId, Integer version, RuleContent content) {
        readers.refuseOthers();
        requests.refuseUnlessLatest(requestId, version);
        return drafts.save(requestId, content);
    }

    /**
     * What was saved last of an own draft or returned request.
     *
     * @throws BusinessException when it is not the current user's, or is not being worked on
     */
    @RolesAllowed(EMPLOYEE)
    public RuleDraft draft(long requestId) {
        RequestView view = queries.request(requestId);
        if (!view.mine()) {
            throw BusinessException.forbidden("error.notYourRequest");
        }
        if (!view.state().editable()) {
            throw BusinessException.conflict("error.requestNotEditable", view.number());
        }
        RuleContent content = drafts.latest(requestId);
        return new RuleDraft(
                view.id(),
                view.number(),
                view.draftVersion(),
                content,
                drafts.isKnown(content.code()),
                whyReturned(view));
    }

    /**
     * Fails as asking for it would; nothing is kept.
     *
     * @param requestId an own draft or returned request, or null
     */
    @RolesAllowed(EMPLOYEE)
    public void check(Long requestId, RuleContent content) {
        readers.refuseOthers();
        drafts.check(requestId, content);
    }

    /**
     * Asks for it.
     *
     * @param requestId the draft, or null when there is none
     * @param version the version that was read, or null to write over whatever is there
     * @param idempotencyKey a key of the caller's, at most 80 characters, or null
     * @return the request's number
     * @throws BusinessException INVALID with one violation per field that is wrong; CONFLICT when another version of the rule is
     *     decided on, or an earlier request with the key asks for something else
     */
    @RolesAllowed(EMPLOYEE)
    public String submit(Long requestId, Integer version, RuleContent content, String idempotencyKey) {
        readers.refuseOthers();
        Optional<String> earlier = requests.submitted(idempotencyKey);
        earlier.ifPresent(number -> drafts.refuseOther(queries.request(number), content));
        return earlier.orElseGet(() -> {
            requests.refuseUnlessLatest(requestId, version);
            drafts.check(requestId, content);
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
    @RolesAllowed(EMPLOYEE)
    public void resubmit(String number, Integer version, RuleContent content, String comment) {
        readers.refuseOthers();
        long requestId = queries.request(number).id();
        requests.refuseUnlessLatest(requestId, version);
        drafts.check(requestId, content);
        boolean changed = drafts.mend(requestId, content);
        requests.resubmit(requestId, changed, drafts.description(requestId, changed), comment);
    }

    private static String whyReturned(RequestView view) {
        return view.timeline().stream()
                .filter(entry -> entry.action() == Action.RETURNED)
                .reduce((earlier, later) -> later)
                .map(RequestView.TimelineEntry::comment)
                .orElse(null);
    }
}
