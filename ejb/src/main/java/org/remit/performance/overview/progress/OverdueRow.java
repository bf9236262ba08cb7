package org.remit.performance.overview.progress;

import java.time.Instant;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * Somebody whose word a review waits for, past its term.
 *
 * @param review the id of the review
 * @param request the number of its request
 * @param person whose review it is
 * @param unit the code of the unit that it counts in
 * @param step the id of the step in the diagram
 * @param waitedFor who is to say something
 * @param onBehalfOf for whom, or null
 * @param dueAt the end of the present term, which an escalation has put off
 * @param overdueSince when the term ended first
 * @param remindedAt when they were reminded last, or null
 */
public record OverdueRow(
        Long review,
        String request,
        PersonRef person,
        String unit,
        LocalizedText unitName,
        String step,
        PersonRef waitedFor,
        PersonRef onBehalfOf,
        Instant dueAt,
        Instant overdueSince,
        Instant remindedAt) {}
