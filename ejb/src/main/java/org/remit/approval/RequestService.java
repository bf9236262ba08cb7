package org.remit.approval;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.remit.people.CurrentUser;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;
import org.remit.workflow.Workflow;

/** What an applicant does with a request: draft, submit, mend, withdraw. The features' services call it for their kinds. */
@Stateless
public class RequestService {

    private static final int MAX_KEY = 80;
    private static final int MAX_COMMENT = 2000;

    @Inject
    Requests requests;

    @Inject
    Desk desk;

    @Inject
    Workflow workflow;

    @Inject
    CurrentUser user;

    @Inject
    Event<RequestClosed> requestClosed;

    @Inject
    Clock clock;

    /**
     * What a request is about, as far as it is known.
     *
     * @param subject the code of what it is about, or null
     * @param unit the code of the unit it concerns, or null
     * @param title its title, in one language at least once it is submitted
     */
    public record Description(String subject, String unit, LocalizedText title) {}

    /**
     * Makes a draft, or describes an existing one anew. A returned request is only made sure of: until it is sent on again it
     * is for everybody what was decided on.
     *
     * @param requestId the request, or null for a new one
     * @return the request's id
     * @throws BusinessException a conflict when the request is under way or closed
     */
    @RolesAllowed(EMPLOYEE)
    public long draft(String kind, Long requestId, Description description) {
        if (requestId == null) {
            Request request = new Request(desk.kind(kind).key(), user.personId(), clock.instant());
            request.draft(description, clock.instant());
            requests.add(request);
            return request.id();
        }
        ownWithRound(requestId).draft(description, clock.instant());
        return requestId;
    }

    /**
     * Fails when what is being written of an own request was saved since it was read: in another window, for nobody else may. It
     * stays locked, so that nobody is faster from now on.
     *
     * @param requestId the draft or returned request, or null for a new one
     * @param version the version that was read, or null to write over whatever is there
     * @throws BusinessException a conflict that tells when it was saved
     */
    @RolesAllowed(EMPLOYEE)
    public void refuseUnlessLatest(Long requestId, Integer version) {
        if (requestId != null && version != null) {
            ownWithRound(requestId).refuseUnlessLatest(version);
        }
    }

    /**
     * Throws a draft away, with its files and everything else that was kept for it. Nobody else has seen it.
     *
     * @throws BusinessException a conflict once it was submitted
     */
    @RolesAllowed(EMPLOYEE)
    public void discard(long requestId) {
        Request request = own(requestId);
        request.refuseUnlessDraft();
        desk.kind(request.kind()).discarding(requestId);
        requests.remove(request);
    }

    /**
     * The request that an earlier submission with this key has led to.
     *
     * @param idempotencyKey the key, or null
     */
    @RolesAllowed(EMPLOYEE)
    public Optional<String> submitted(String idempotencyKey) {
        return idempotencyKey == null
                ? Optional.empty()
                : requests.byIdempotencyKey(user.personId(), idempotencyKey).map(Request::number);
    }

    /**
     * Sends a draft into its chain.
     *
     * @param idempotencyKey a key of the caller's, at most 80 characters, or null
     * @return the request's number
     * @throws BusinessException a conflict when a submission with the same key is under way at this moment
     */
    @RolesAllowed(EMPLOYEE)
    public String submit(long requestId, String idempotencyKey) {
        Request request = own(requestId);
        Instant now = clock.instant();
        claim(idempotencyKey, request, now);
        RequestKind kind = desk.kind(request.kind());
        requests.flush();
        kind.submitting(requestId);
        desk.start(request, Decision.Entry.by(user.personId(), Action.SUBMITTED, null));
        return request.number();
    }

    /**
     * Sends a returned request into its chain again.
     *
     * @param changed whether the content was changed
     * @param description what the request is about from now on
     * @param comment what was mended, or null
     */
    @RolesAllowed(EMPLOYEE)
    public void resubmit(long requestId, boolean changed, Description description, String comment) {
        Round round = requests.lockOpenRound(requestId)
                .orElseThrow(() -> BusinessException.conflict("error.requestNotReturned", ""));
        Request request = own(requestId);
        request.resubmit(changed, description);
        requests.flush();
        desk.kind(request.kind()).submitting(requestId);
        round.items().stream()
                .filter(item -> item.state() == WorkItem.State.OPEN)
                .forEach(item -> item.answer(Outcome.RESUBMITTED, clock.instant()));
        desk.record(
                request,
                new Decision.Entry(
                        Action.RESUBMITTED, round.id(), user.personId(), null, null, checkedComment(comment)));
        desk.proceed(round);
    }

    /** Until the transaction ends nobody says a word at the step where a request stands; whoever writes what belongs to it does so first. */
    @RolesAllowed(EMPLOYEE)
    public void holdStep(String number) {
        requests.idOf(number).ifPresent(requests::lockOpenRound);
    }

    /** Takes back an open or returned request; only its applicant may. */
    @RolesAllowed(EMPLOYEE)
    public void withdraw(String number, String comment) {
        long id = requests.idOf(number).orElseThrow(() -> BusinessException.notFound("error.requestUnknown", number));
        Optional<Round> round = requests.lockOpenRound(id);
        Request request = own(id);
        if (!desk.kind(request.kind()).withdrawable()) {
            throw BusinessException.conflict("error.requestNotWithdrawable", number);
        }
        request.withdraw(clock.instant());
        List<Long> waitedFor = round.map(Round::waitedFor).orElse(List.of());
        round.ifPresent(open -> open.cancel(clock.instant()));
        desk.record(request, Decision.Entry.by(user.personId(), Action.WITHDRAWN, checkedComment(comment)));
        workflow.cancel(id, Action.WITHDRAWN.name());
        requestClosed.fire(closed(request, waitedFor));
    }

    static String checkedComment(String comment) {
        String checked = TypedText.clean(comment);
        if (checked != null && checked.length() > MAX_COMMENT) {
            throw BusinessException.invalid("comment", "error.tooLong", MAX_COMMENT);
        }
        return checked;
    }

    static RequestClosed closed(Request request, List<Long> waitedFor) {
        return new RequestClosed(
                request.id(),
                request.number(),
                request.kind(),
                request.title(),
                request.applicantId(),
                request.state(),
                waitedFor);
    }

    /** Sending on a returned request begins here, too, and changes its round as well: that is locked first. */
    private Request ownWithRound(long requestId) {
        requests.lockOpenRound(requestId);
        return own(requestId);
    }

    private Request own(long requestId) {
        Request request = requests.lock(requestId)
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
        if (request.applicantId() != user.personId()) {
            throw BusinessException.forbidden("error.notYourRequest");
        }
        return request;
    }

    private void claim(String key, Request request, Instant now) {
        if (key == null) {
            return;
        }
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw BusinessException.invalid("Idempotency-Key", "error.tooLong", MAX_KEY);
        }
        // whatever else is wrong shows itself here, and not as a repetition
        requests.flush();
        try {
            requests.add(new IdempotencyKey(user.personId(), key, request.id(), now));
            requests.flush();
        } catch (PersistenceException e) {
            throw BusinessException.conflict("error.submissionRepeated");
        }
    }
}
