package org.remit.performance.score.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** The sheets of a run from one id to another: waiting, done with all their scores, or the one that cannot be scored. */
@Entity
@Table(name = "performance_score_batch")
class ScoreBatch extends BaseEntity {

    static final int MOST_REASON = 1_000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id")
    private ScoreRun run;

    @Column(name = "first_sheet_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long firstSheetId;

    @Column(name = "last_sheet_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long lastSheetId;

    private int sheets;

    @Column(name = "scored_at")
    private Instant scoredAt;

    @Column(length = MOST_REASON)
    private String failure;

    protected ScoreBatch() {}

    ScoreBatch(ScoreRun run, SheetRange range) {
        this.run = run;
        this.firstSheetId = range.first();
        this.lastSheetId = range.last();
        this.sheets = range.sheets();
    }

    void done(Instant now) {
        scoredAt = now;
    }

    /**
     * Keeps the first half and leaves the rest to another.
     *
     * @param ids of its sheets, two or more
     */
    ScoreBatch divide(List<Long> ids) {
        int half = ids.size() / 2;
        ScoreBatch rest = new ScoreBatch(run, new SheetRange(ids.get(half), lastSheetId, ids.size() - half));
        lastSheetId = ids.get(half - 1);
        sheets = half;
        return rest;
    }

    /** @param reason a message and what stands in it, or what the server said */
    void fail(long sheet, String reason, Instant now) {
        firstSheetId = sheet;
        lastSheetId = sheet;
        failure = reason;
        scoredAt = now;
    }

    ScoreRun run() {
        return run;
    }

    long firstSheet() {
        return firstSheetId;
    }

    long lastSheet() {
        return lastSheetId;
    }
}
