package org.remit.organization.change;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.approval.RequestFlow;
import org.remit.organization.PositionChanges;
import org.remit.shared.BusinessException.Violation;

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

    @Inject
    RequestFlow requests;

    /**
     * The day of an approved change has come.
     *
     * @return whether it still fits and is in force; if not, the request's record says why. Nothing is thrown: a job would be
     *     tried again and again, and nobody told
     */
    public boolean putInForce(long requestId) {
        String key = proposals.kind(requestId);
        List<Violation> findings = kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow()
                .meetDay(requestId)
                .all();
        if (!findings.isEmpty()) {
            requests.unfit(requestId, findings);
        }
        return findings.isEmpty();
    }

    /** The last day of a prolonged position is over, unless it was prolonged once more. */
    public void close(long requestId) {
        positions.closeEnded(proposals.inForce(requestId).position());
    }
}
