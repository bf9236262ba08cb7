package org.remit.api.performance.sheet;

import java.util.List;
import org.remit.performance.sheet.SheetEdit;

/**
 * What a sheet is to be.
 *
 * @param version of the sheet as it was read
 * @param targets its lines in their order; those left out are removed
 * @param ready true for a sheet that is complete; otherwise it is a draft
 * @param reason why it changes, up to 500 characters
 */
public record SheetEditWish(Integer version, List<TargetBody> targets, Boolean ready, String reason) {

    SheetEdit edit(long id) {
        return new SheetEdit(
                id,
                version,
                targets == null ? null : targets.stream().map(TargetBody::line).toList(),
                Boolean.TRUE.equals(ready),
                reason);
    }
}
