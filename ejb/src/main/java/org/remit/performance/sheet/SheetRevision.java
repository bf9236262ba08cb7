package org.remit.performance.sheet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** What somebody would have in place of a sheet that its holder has agreed to: open until the holder has said a word. */
@Entity
@Table(name = "performance_sheet_revision")
class SheetRevision extends BaseEntity {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration TERM = WEEK;

    @Column(name = "sheet_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long sheetId;

    @Enumerated(EnumType.STRING)
    private RevisionState state = RevisionState.OPEN;

    @Column(length = 500)
    private String reason;

    @Column(name = "proposed_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    /** Null until the holder was told that they are asked, as before there were mails about it. */
    @Column(name = "due_at")
    private Instant dueAt;

    /** When the holder is told next that they have not answered; null when they are not told any more. */
    @Column(name = "remind_at")
    private Instant remindAt;

    @Column(name = "answered_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(length = 500)
    private String remark;

    @ElementCollection
    @CollectionTable(name = "performance_revision_target", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    private List<Target> targets = new ArrayList<>();

    protected SheetRevision() {}

    SheetRevision(long sheetId, List<Target> targets, String reason, long proposedBy, Instant now) {
        this.sheetId = sheetId;
        this.targets.addAll(targets);
        this.reason = reason;
        this.proposedBy = proposedBy;
        this.proposedAt = now;
        asked(now);
    }

    /** The holder is told that they are asked: their term begins. */
    void asked(Instant now) {
        dueAt = now.plus(TERM);
        remindAt = dueAt.minus(DAY);
    }

    boolean told() {
        return dueAt != null;
    }

    boolean reminderDue(Instant now) {
        return state == RevisionState.OPEN && (!told() || remindAt != null && !remindAt.isAfter(now));
    }

    /** The holder was told that they are asked; silence is no consent, so they are told again when the term ends, and then each week. */
    void reminded(Instant now) {
        remindAt = now.isBefore(dueAt) ? dueAt : now.plus(WEEK);
    }

    /** An answer would come too late. */
    void remindNoMore() {
        remindAt = null;
    }

    /** @param word what has become of it */
    void end(RevisionState word, String said, long by, Instant now) {
        if (state != RevisionState.OPEN) {
            throw BusinessException.conflict("error.revisionOver");
        }
        state = word;
        remark = said;
        answeredBy = by;
        answeredAt = now;
    }

    /** It is about another sheet from now on, which goes on with the one that it was about. */
    void goOn(long sheet, List<Target> lines) {
        sheetId = sheet;
        targets.clear();
        targets.addAll(lines);
    }

    long sheetId() {
        return sheetId;
    }

    String reason() {
        return reason;
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }
}
