package org.remit.api.performance.review;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a head says of a part.
 *
 * @param version of the part as it was read
 * @param conduct 0 to 100; left out where the cycle counts KPIs alone
 * @param remark at most 2,000 characters
 */
public record RatingWish(@Schema(required = true) Integer version, BigDecimal conduct, String remark) {}
