package org.remit.api.organization;

import java.time.LocalDate;
import org.remit.organization.todo.TodoKind;
import org.remit.organization.todo.TodoSubject;
import org.remit.organization.todo.TodoWish;
import org.remit.shared.BusinessException;

/**
 * A to-do that is to be made.
 *
 * @param function the code of a function, for all kinds but OVERLAP
 * @param firstDuty the code of a pair's first duty, for OVERLAP only
 * @param secondDuty that of its second
 * @param note what is to be seen to, up to 1,000 characters, or null
 * @param owner the id of the person of HR who sees to it
 * @param dueOn until when, today or later
 */
public record TodoBody(
        TodoKind kind, String function, String firstDuty, String secondDuty, String note, Long owner, LocalDate dueOn) {

    TodoWish wish() {
        if (kind == null) {
            throw BusinessException.invalid("kind", "error.required");
        }
        return new TodoWish(new TodoSubject(kind, function, firstDuty, secondDuty), note, owner, dueOn);
    }
}
