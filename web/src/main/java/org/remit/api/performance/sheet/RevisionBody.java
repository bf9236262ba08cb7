package org.remit.api.performance.sheet;

import java.time.Instant;
import java.util.List;
import org.remit.performance.sheet.RevisionState;
import org.remit.performance.sheet.list.SheetRevisionView;
import org.remit.shared.LocalizedText;

/**
 * What the holder of an agreed sheet is or was asked whether they agree to it.
 *
 * @param dueAt until when they are to answer; after that they are asked still, and reminded each week
 * @param answeredBy null while they are asked, as the next
 * @param remark why they do not agree, or null
 * @param targets its lines while they are asked; empty afterwards
 */
public record RevisionBody(
        RevisionState state,
        String reason,
        LocalizedText proposedBy,
        Instant proposedAt,
        Instant dueAt,
        LocalizedText answeredBy,
        Instant answeredAt,
        String remark,
        List<TargetBody> targets) {

    static RevisionBody of(SheetRevisionView view) {
        return view == null
                ? null
                : new RevisionBody(
                        view.state(),
                        view.reason(),
                        view.proposedBy(),
                        view.proposedAt(),
                        view.dueAt(),
                        view.answeredBy(),
                        view.answeredAt(),
                        view.remark(),
                        view.targets().stream().map(TargetBody::of).toList());
    }
}
