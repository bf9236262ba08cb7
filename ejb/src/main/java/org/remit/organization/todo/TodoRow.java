package org.remit.organization.todo;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A to-do in a list.
 *
 * @param functionName the function's name, or null for an overlap
 * @param overdue whether it is open and its day has passed
 * @param settled whether the cause is gone though nobody has said so: the function is covered, the pair decided on
 */
public record TodoRow(
        long id,
        TodoSubject subject,
        LocalizedText functionName,
        String note,
        PersonRef owner,
        LocalDate dueOn,
        TodoState state,
        boolean overdue,
        boolean settled,
        PersonRef createdBy,
        Instant createdAt,
        PersonRef doneBy,
        Instant doneAt,
        String result) {}
