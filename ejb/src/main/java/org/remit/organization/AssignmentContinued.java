package org.remit.organization;

import java.time.LocalDate;

/**
 * What somebody holds goes on without a day between as another assignment to the same position, such as with another share.
 *
 * @param before the id of the assignment that has ended
 * @param after the id of the one that goes on
 * @param from its first day
 * @param requestId of the request that was decided on
 */
public record AssignmentContinued(long before, long after, LocalDate from, long requestId) {}
