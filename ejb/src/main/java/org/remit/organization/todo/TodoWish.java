package org.remit.organization.todo;

import java.time.LocalDate;
import org.remit.shared.TypedText;

/**
 * A to-do as somebody has typed it.
 *
 * @param note what is to be seen to, up to 1,000 characters, or null
 * @param owner the id of the person of HR who sees to it
 * @param dueOn until when, today or later
 */
public record TodoWish(TodoSubject subject, String note, Long owner, LocalDate dueOn) {

    public TodoWish {
        note = TypedText.clean(note);
    }
}
