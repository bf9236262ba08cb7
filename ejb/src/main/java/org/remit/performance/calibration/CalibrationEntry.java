package org.remit.performance.calibration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.calibration.distribution.GradeCount;
import org.remit.performance.calibration.distribution.GradeCounts;
import org.remit.shared.BaseEntity;

/** Something that a person did with a calibration session as a whole; it is never changed. */
@Entity
@Table(name = "performance_calibration_entry")
class CalibrationEntry extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "calibration_id")
    private CalibrationSession session;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private SessionDeed deed;

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(length = 1000)
    private String reason;

    @Column(precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long ungraded;

    @ElementCollection
    @CollectionTable(name = "performance_calibration_grade", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "place")
    private List<GradeCount> counts = new ArrayList<>();

    protected CalibrationEntry() {}

    CalibrationEntry(CalibrationSession session, SessionDeed deed, long person, Instant now, String reason) {
        this.session = session;
        this.deed = deed;
        this.personId = person;
        this.happenedAt = now;
        this.reason = reason;
    }

    /** A closing: what was agreed on. */
    CalibrationEntry(CalibrationSession session, long person, Instant now, GradeCounts counts) {
        this(session, SessionDeed.CLOSED, person, now, null);
        ungraded = counts.ungraded();
        this.counts.addAll(counts.counts());
    }

    SessionDeed deed() {
        return deed;
    }

    /** The distribution that was agreed on. */
    GradeCounts closedWith() {
        return new GradeCounts(counts, ungraded);
    }
}
