package org.remit.organization.overlap;

import java.time.Instant;
import org.remit.approval.RequestState;

/**
 * A request to change duties by which a decision on two of them is carried out.
 *
 * @param decision the id of the decision
 * @param id of the request
 * @param number of the request
 * @param position the code of the position whose duties it changes
 * @param inForce whether what it asks for is in force
 * @param readable whether the current user may open it
 */
public record CarryingRequest(
        Long decision, Long id, String number, RequestState state, String position, boolean inForce, boolean readable) {

    CarryingRequest(Long decision, Long id, String number, RequestState state, String position, Instant inForceAt) {
        this(decision, id, number, state, position, inForceAt != null, false);
    }

    CarryingRequest readable(boolean open) {
        return new CarryingRequest(decision, id, number, state, position, inForce, open);
    }

    /** Whether it may still bring about, or has brought about, what it asks for. */
    boolean counts() {
        return state == RequestState.APPROVED || !state.closed();
    }
}
