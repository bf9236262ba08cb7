package org.remit.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** What every chain's diagram calls at its ends, by {@code #{requestFlow....}}. */
@Stateless
@Named
@RunAs("system")
@PermitAll
public class RequestFlow {

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

    private Request conclude(long requestId, RequestState end) {
        Request request = requests.byId(requestId).orElseThrow();
        request.conclude(end, clock.instant());
        requestClosed.fire(RequestService.closed(request, List.of()));
        return request;
    }
}
