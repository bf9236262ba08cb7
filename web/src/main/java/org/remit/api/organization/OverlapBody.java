package org.remit.api.organization;

import java.math.BigDecimal;
import java.time.Instant;
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
 * @param verdict what was decided, or null
 */
public record OverlapBody(
        long id,
        BigDecimal score,
        BigDecimal zh,
        BigDecimal en,
        boolean sameFunction,
        OverlapSide first,
        OverlapSide second,
        Verdict verdict,
        String reason,
        PersonRef decidedBy,
        Instant decidedAt) {

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
                pair.verdict(),
                pair.reason(),
                view.decidedBy(),
                pair.decidedAt());
    }
}
