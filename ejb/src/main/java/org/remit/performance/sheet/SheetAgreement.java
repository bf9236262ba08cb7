package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.people.Notice;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/** Sheets that their holders have agreed to: HR alone changes them, others ask the holder again. */
@ApplicationScoped
class SheetAgreement {

    private static final int MOST_REMARK = 500;

    @Inject
    SheetFreeze freeze;

    @Inject
    SheetRights rights;

    @Inject
    SheetDesk desk;

    @Inject
    SheetRevisions revisions;

    @Inject
    Event<Notice> notices;

    boolean isAgreed(long sheet) {
        return !freeze.frozen(List.of(sheet)).isEmpty();
    }

    void refuseAgreed(long sheet) {
        if (!rights.seesAll() && isAgreed(sheet)) {
            throw BusinessException.conflict("error.sheetAgreed");
        }
    }

    /** Somebody is asked about it: what they read must not become something else meanwhile. */
    void refuseAsked(long sheet) {
        if (revisions.open(sheet).isPresent()) {
            throw BusinessException.conflict("error.revisionOpen");
        }
    }

    /** Nobody else changes it, or is asked about it, until the transaction ends. */
    void hold(long sheet) {
        desk.hold(sheet);
    }

    void propose(SheetEdit edit) {
        desk.hold(edit.id());
        refuseAsked(edit.id());
        refuseSettled(edit.id());
        if (!isAgreed(edit.id())) {
            throw BusinessException.conflict("error.sheetNotAgreed");
        }
        SheetRevision asked =
                desk.revision(new SheetEdit(edit.id(), edit.version(), edit.targets(), true, edit.reason()));
        revisions.add(asked);
        notices.fire(revisions.facts(asked.id()).asked());
    }

    /** What it has come to is being settled by its review: other targets come too late. */
    private void refuseSettled(long sheet) {
        if (freeze.settled(sheet)) {
            throw BusinessException.conflict("error.revisionTooLate");
        }
    }

    /**
     * @param revision the id of what they have read
     * @param remark why they do not agree; needed then
     */
    void answer(long sheet, Long revision, boolean accepted, String remark) {
        String said = TypedText.clean(remark);
        if (!accepted && said == null) {
            throw BusinessException.invalid("remark", "error.required");
        } else if (said != null && said.length() > MOST_REMARK) {
            throw BusinessException.invalid("remark", "error.tooLong", MOST_REMARK);
        }
        SheetRevision asked = asked(sheet);
        if (revision == null) {
            throw BusinessException.invalid("revision", "error.required");
        } else if (!revision.equals(asked.id())) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
        if (accepted) {
            refuseSettled(sheet);
            desk.accept(asked, sheet, said);
        } else {
            desk.end(asked, sheet, RevisionState.DECLINED, said);
        }
        notices.fire(revisions.facts(asked.id()).answered(accepted ? RevisionState.ACCEPTED : RevisionState.DECLINED));
    }

    void withdraw(long sheet) {
        SheetRevision asked = asked(sheet);
        desk.end(asked, sheet, RevisionState.WITHDRAWN, null);
        notices.fire(revisions.facts(asked.id()).withdrawn(rights.me()));
    }

    List<Long> asking() {
        return revisions.asking(rights.me());
    }

    private SheetRevision asked(long sheet) {
        desk.hold(sheet);
        return revisions.lockOpen(sheet).orElseThrow(() -> BusinessException.conflict("error.revisionOver"));
    }
}
