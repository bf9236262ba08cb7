package org.remit.performance.sheet;

import java.util.List;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.TypedText;

/**
 * A sheet as somebody has typed it.
 *
 * @param version that of the sheet when it was read, so that nobody overwrites what somebody else has changed
 * @param targets its lines in their order
 * @param ready whether it is to be ready, which needs it to be complete; otherwise it is a draft
 * @param reason why it changes
 */
public record SheetEdit(long id, Integer version, List<SheetTarget> targets, boolean ready, String reason) {

    public SheetEdit {
        targets = targets == null ? List.of() : List.copyOf(targets);
        reason = TypedText.clean(reason);
    }
}
