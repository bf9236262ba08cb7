package org.remit.approval;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.remit.organization.Wiring;

/** The erasure of what people wrote in requests, without a container. */
public final class TestErasure {

    private TestErasure() {}

    public static RequestErasure erasure(EntityManager em, Clock clock, List<RequestsErased> told) {
        RequestErasure erasure = new RequestErasure();
        erasure.requests = new Requests();
        erasure.requests.em = em;
        erasure.texts = new WrittenTexts();
        erasure.texts.em = em;
        erasure.erased = Wiring.noted(told);
        erasure.clock = clock;
        return erasure;
    }

    /** Somebody has said something to a request, which is closed then. */
    public static void said(EntityManager em, long request, String remark) {
        Request found = em.find(Request.class, request);
        em.persist(found.append(Decision.Entry.by(found.applicantId(), Action.APPROVED, remark), Instant.EPOCH));
        if (!found.state().closed()) {
            found.conclude(RequestState.APPROVED, Instant.EPOCH);
        }
    }

    /** Whether the record of a request is what it was, as far as it is still there. */
    public static boolean intact(EntityManager em, long request) {
        Requests requests = new Requests();
        requests.em = em;
        String previous = null;
        for (Decision decision : requests.decisionsOf(request)) {
            if (!decision.follows(previous)) {
                return false;
            }
            previous = decision.hash();
        }
        return Objects.equals(previous, em.find(Request.class, request).lastHash());
    }
}
