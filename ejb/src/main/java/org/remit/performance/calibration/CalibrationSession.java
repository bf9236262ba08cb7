package org.remit.performance.calibration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.calibration.distribution.GradeCounts;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** The calibration of a unit, with everything below it or by itself, in a cycle. OPEN until it is CLOSED, and OPEN again when it is reopened. */
@Entity
@Table(name = "performance_calibration")
class CalibrationSession extends BaseEntity {

    @Column(name = "cycle_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long cycleId;

    @Column(name = "unit_code", length = 20)
    private String unit;

    /** Whether it is about those right in the unit alone, and not about what lies below it. */
    @Column(name = "unit_only")
    private boolean unitOnly;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private SessionState state = SessionState.OPEN;

    /** The id of the review whose grade came in last while it was open. */
    @Column(name = "arrived_review_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long arrivedReview;

    /** Which version it got by that. */
    @Column(name = "arrived_version")
    private Integer arrivedVersion;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL)
    @OrderBy("happenedAt, id")
    private List<CalibrationEntry> entries = new ArrayList<>();

    protected CalibrationSession() {}

    CalibrationSession(long cycleId, SessionGroup group, long by, Instant now) {
        this.cycleId = cycleId;
        this.unit = group.unit();
        this.unitOnly = group.unitOnly();
        entries.add(new CalibrationEntry(this, SessionDeed.OPENED, by, now, null));
    }

    void refuseUnlessOpen() {
        if (!open()) {
            throw BusinessException.conflict("error.calibrationClosed");
        }
    }

    /** @param counts what is agreed on */
    void close(long by, Instant now, GradeCounts counts) {
        refuseUnlessOpen();
        state = SessionState.CLOSED;
        entries.add(new CalibrationEntry(this, by, now, counts));
    }

    void reopen(long by, Instant now, String reason) {
        if (open()) {
            throw BusinessException.conflict("error.calibrationIsOpen");
        }
        state = SessionState.OPEN;
        entries.add(new CalibrationEntry(this, SessionDeed.REOPENED, by, now, reason));
    }

    boolean open() {
        return state == SessionState.OPEN;
    }

    /** A grade has come in: who has read the session as it is now has not read that. */
    void arrived(long review) {
        arrivedReview = review;
        arrivedVersion = version() + 1;
    }

    /** What it was closed with; null while it is open. */
    GradeCounts closedWith() {
        return open() ? null : entries.get(entries.size() - 1).closedWith();
    }

    long cycleId() {
        return cycleId;
    }

    SessionGroup group() {
        return new SessionGroup(unit, unitOnly);
    }

    SessionState state() {
        return state;
    }
}
