package org.remit.performance.score.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BaseEntity;

/** One scoring of all sheets of a period: under way until its last batch is done. */
@Entity
@Table(name = "performance_score_run")
class ScoreRun extends BaseEntity {

    @Column(name = "cycle_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long cycleId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private int sheets;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected ScoreRun() {}

    ScoreRun(Long cycleId, Period period, int sheets, Instant now) {
        this.cycleId = cycleId;
        this.firstDay = period.from();
        this.lastDay = period.to();
        this.sheets = sheets;
        this.startedAt = now;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    Long cycleId() {
        return cycleId;
    }

    Period period() {
        return new Period(firstDay, lastDay);
    }
}
