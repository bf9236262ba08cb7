package org.remit.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.remit.shared.BusinessException.Violation;

/** What every chain's diagram calls at its ends, by {@code #{requestFlow....}}. */
@Stateless
@Named
@RunAs("system")
@PermitAll
public class RequestFlow {

    private static final int MAX_REASON = 200;

    @Inject
    Requests requests;

    @Inject
    Desk desk;

    @Inject
    Event<RequestClosed> requestClosed;

    @Inject
    Clock clock;

    /** The last yes: the request is approved and its effect applied, together or not at all. */
    public void approve(long requestId) {
        Request request = conclude(requestId, RequestState.APPROVED);
        desk.kind(request.kind()).apply(requestId);
        desk.record(request, Decision.Entry.bySystem(Action.APPLIED, null, null));
    }

    public void reject(long requestId) {
        conclude(requestId, RequestState.REJECTED);
    }

    /** A vote ended without its quorum. */
    public void lapse(long requestId) {
        conclude(requestId, RequestState.LAPSED);
    }

    /**
     * What was approved does not fit on its day: what was found is recorded, and the chain asks what is to become of it.
     *
     * @param findings what keeps it from being put in force, the most important first
     */
    public void unfit(long requestId, List<Violation> findings) {
        Request request = requests.byId(requestId).orElseThrow();
        desk.record(request, Decision.Entry.bySystem(Action.UNFIT, null, reason(findings)));
    }

    /** Written as {@code error.positionNotVacant|MKT-SEO;...}, as many of them as there is room for. */
    private static String reason(List<Violation> findings) {
        StringBuilder reason = new StringBuilder();
        for (Violation finding : findings) {
            String text = finding.written();
            if (reason.isEmpty() || reason.length() + 1 + text.length() <= MAX_REASON) {
                reason.append(reason.isEmpty() ? "" : ";").append(text);
            }
        }
        return reason.substring(0, Math.min(reason.length(), MAX_REASON));
    }

    /**
     * Something approved that waits for its day is given up now, with its flow, since what it was about is no more. Whose word
     * it still waited for is told, as its applicant is.
     *
     * @param findings what keeps it from ever being put in force
     */
    public void overtake(long requestId, List<Violation> findings) {
        Optional<Round> round = requests.lockOpenRound(requestId);
        List<Long> waitedFor = round.map(Round::waitedFor).orElse(List.of());
        round.ifPresent(open -> open.cancel(clock.instant()));
        unfit(requestId, findings);
        desk.cancel(requestId, Action.UNFIT.name());
        lapse(requestId, waitedFor);
    }

    /** Something approved is given up on its day: it lapses, and its applicant is told. */
    public void giveUp(long requestId) {
        lapse(requestId, List.of());
    }

    private void lapse(long requestId, List<Long> waitedFor) {
        Request request = requests.byId(requestId).orElseThrow();
        request.giveUp(clock.instant());
        requestClosed.fire(RequestService.closed(request, waitedFor));
    }

    private Request conclude(long requestId, RequestState end) {
        Request request = requests.byId(requestId).orElseThrow();
        request.conclude(end, clock.instant());
        requestClosed.fire(RequestService.closed(request, List.of()));
        return request;
    }
}
