package org.remit.api.organization;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.remit.organization.overlap.CarryingRequest;
import org.remit.organization.overlap.OverlapPair;
import org.remit.organization.overlap.OverlapSide;
import org.remit.organization.overlap.OverlapView;
import org.remit.organization.overlap.Verdict;
import org.remit.people.PersonRef;

/**
 * Two duties that are alike.
 *
 * @param zh how alike the Chinese texts are, 0 to 1, or null
 * @param en how alike the English ones are, or null
 * @param score both together, raised when the function is the same
 * @param decision the id of what was decided, or null
 * @param verdict what was decided, or null
 * @param requests by which it is carried out
 */
public record OverlapBody(
        long id,
        BigDecimal score,
        BigDecimal zh,
        BigDecimal en,
        boolean sameFunction,
        OverlapSide first,
        OverlapSide second,
        Long decision,
        Verdict verdict,
        String reason,
        PersonRef decidedBy,
        Instant decidedAt,
        List<CarryingRequest> requests) {

    static OverlapBody of(OverlapView view) {
        OverlapPair pair = view.pair();
        return new OverlapBody(
                pair.id(),
                pair.score(),
                pair.zh(),
                pair.en(),
                pair.sameFunction(),
                pair.first(),
                pair.second(),
                pair.decision(),
                pair.verdict(),
                pair.reason(),
                view.decidedBy(),
                pair.decidedAt(),
                view.requests());
    }
}
