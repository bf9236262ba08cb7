package org.remit.organization.overlap;

import java.time.Instant;
import org.remit.approval.RequestState;

/**
 * A request to change duties by which a decision on two of them is carried out.
 *
 * @param decision the id of the decision
 * @param id of the request
 * @param number of the request
 * @param inForce whether what it asks for is in force
 * @param readable whether the current user may open it
 */
public record CarryingRequest(
        Long decision, Long id, String number, RequestState state, boolean inForce, boolean readable) {

    CarryingRequest(Long decision, Long id, String number, RequestState state, Instant inForceAt) {
        this(decision, id, number, state, inForceAt != null, false);
    }

    CarryingRequest readable(boolean open) {
        return new CarryingRequest(decision, id, number, state, inForce, open);
    }
}
