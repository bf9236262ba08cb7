package org.remit.performance.sheet.list;

import java.time.Instant;
import java.util.List;
import org.remit.performance.sheet.RevisionState;
import org.remit.shared.LocalizedText;

/**
 * What somebody would have in place of an agreed sheet.
 *
 * @param reason why
 * @param dueAt until when the holder is to answer; after that they are asked still
 * @param answeredBy null while the holder is asked, as the next
 * @param remark what the holder says to it, or null
 * @param targets its lines, while the holder is asked; empty afterwards
 */
public record SheetRevisionView(
        long id,
        RevisionState state,
        String reason,
        LocalizedText proposedBy,
        Instant proposedAt,
        Instant dueAt,
        LocalizedText answeredBy,
        Instant answeredAt,
        String remark,
        List<TargetLine> targets) {

    public boolean open() {
        return state == RevisionState.OPEN;
    }
}
