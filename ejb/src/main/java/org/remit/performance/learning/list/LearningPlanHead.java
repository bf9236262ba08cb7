package org.remit.performance.learning.list;

import java.time.Instant;
import org.remit.performance.learning.LearningPlanState;
import org.remit.shared.LocalizedText;

/**
 * Who has proposed a plan and who has agreed.
 *
 * @param proposal the number of the proposal, to be sent along with an agreement
 * @param byPerson whether the one proposed it whose plan it is
 * @param agreedBy null while the other side has not agreed, as the moment
 */
public record LearningPlanHead(
        long id,
        int proposal,
        boolean byPerson,
        LocalizedText proposedBy,
        Instant proposedAt,
        LocalizedText agreedBy,
        Instant agreedAt) {

    public LearningPlanState state() {
        return agreedAt == null ? LearningPlanState.PROPOSED : LearningPlanState.AGREED;
    }
}
