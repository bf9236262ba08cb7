package org.remit.performance.score.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** The sheets of a run from one id to another: waiting, or done with all their scores. */
@Entity
@Table(name = "performance_score_batch")
class ScoreBatch extends BaseEntity {

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
