package org.remit.api.performance.insight;

import java.util.List;

/**
 * How one stands today.
 *
 * @param items a score for each position with a ready sheet for today
 */
public record MyScoresBody(List<MyScoreBody> items) {}
