package org.remit.performance.review;

import java.math.BigDecimal;
import org.remit.shared.TypedText;

/**
 * What a head says of a part.
 *
 * @param conduct 0 to 100; null where the cycle counts KPIs alone
 * @param remark at most 2,000 characters
 */
public record Rating(BigDecimal conduct, String remark) {

    public Rating {
        remark = TypedText.clean(remark);
    }
}
