package org.remit.organization.todo;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/** A to-do as the table has it, without what is derived. */
record StoredTodo(
        long id,
        TodoKind kind,
        String function,
        String firstDuty,
        String secondDuty,
        LocalizedText functionName,
        String note,
        long owner,
        LocalDate dueOn,
        TodoState state,
        long createdBy,
        Instant createdAt,
        Long doneBy,
        Instant doneAt,
        String result) {

    TodoSubject subject() {
        return new TodoSubject(kind, function, firstDuty, secondDuty);
    }
}
