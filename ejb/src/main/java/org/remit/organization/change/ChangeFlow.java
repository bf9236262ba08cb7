package org.remit.organization.change;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.PositionChanges;

/** What the diagrams of changes call when a day has come, by {@code #{changeFlow....}}. */
@Stateless
@Named
@RunAs("system")
@PermitAll
public class ChangeFlow {

    @Inject
    @Any
    Instance<ChangeKind> kinds;

    @Inject
    ChangeProposals proposals;

    @Inject
    PositionChanges positions;

    /** The day of an approved change has come. */
    public void putInForce(long requestId) {
        String key = proposals.kind(requestId);
        kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow()
                .putInForce(requestId);
    }

    /** The last day of a prolonged position is over, unless it was prolonged once more. */
    public void close(long requestId) {
        positions.closeEnded(proposals.inForce(requestId).position());
    }
}
