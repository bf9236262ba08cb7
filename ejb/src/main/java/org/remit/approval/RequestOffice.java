package org.remit.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.remit.approval.RequestService.Description;

/** Requests that nobody asks for: the system begins them for whom they are about, in its caller's transaction. */
@Stateless
@RunAs("system")
@PermitAll
public class RequestOffice {

    @Inject
    Requests requests;

    @Inject
    Desk desk;

    @Inject
    Clock clock;

    /**
     * Makes a request that is about to be sent into its chain.
     *
     * @param applicant whom it is about, and who so decides nothing in it but what is theirs to say
     * @return the request's id
     */
    public long draft(String kind, long applicant, Description description) {
        Request request = new Request(desk.kind(kind).key(), applicant, clock.instant());
        request.draft(description, clock.instant());
        requests.add(request);
        return request.id();
    }

    /** Sends it into its chain, as the system's doing. */
    public void submit(long requestId) {
        requests.flush();
        Request request = requests.byId(requestId).orElseThrow();
        desk.start(request, Decision.Entry.bySystem(Action.SUBMITTED, null, null));
    }
}
