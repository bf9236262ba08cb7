package org.remit.organization.overlap;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Two duties in force that are alike.
 *
 * @param zh how alike the Chinese texts are, 0 to 1, or null when one has none
 * @param en the same of the English ones
 * @param score both together, raised when the function is the same
 * @param decision the id of what was decided on them, or null
 * @param verdict what was decided on them, or null
 * @param decidedBy the id of the person, or null
 */
public record OverlapPair(
        long id,
        BigDecimal zh,
        BigDecimal en,
        BigDecimal score,
        OverlapSide first,
        OverlapSide second,
        Long decision,
        Verdict verdict,
        String reason,
        Long decidedBy,
        Instant decidedAt) {

    public boolean sameFunction() {
        return first.function().equals(second.function());
    }
}
