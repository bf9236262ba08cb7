package org.remit.performance.review;

import java.util.Set;

/**
 * A review whose grade may be changed.
 *
 * @param request the number of its request
 * @param grade the one that holds, or null
 * @param raters the ids of the persons who have rated its parts
 */
public record GradedReview(
        long id, int version, long cycleId, long personId, String request, String grade, Set<Long> raters) {}
