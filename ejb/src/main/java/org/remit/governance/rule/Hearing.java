package org.remit.governance.rule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** What was heard at one stage of one run of a request, on the content of that run, and what was answered. */
@Entity
@Table(name = "governance_rule_hearing")
class Hearing extends BaseEntity {

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(name = "run_no")
    private int runNo;

    @Column(name = "content_version")
    private int contentVersion;

    @Enumerated(EnumType.STRING)
    private HearingStage stage;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "held_with")
    private String heldWith;

    private Integer attendees;

    @ElementCollection
    @CollectionTable(name = "governance_rule_point", joinColumns = @JoinColumn(name = "hearing_id"))
    @OrderColumn(name = "place")
    private List<Point> points = new ArrayList<>();

    @Column(name = "recorded_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Hearing() {}

    Hearing(long requestId, int runNo, int contentVersion, HearingStage stage) {
        this.requestId = requestId;
        this.runNo = runNo;
        this.contentVersion = contentVersion;
        this.stage = stage;
    }

    void record(HearingContent content, long person, Instant now) {
        heldOn = content.heldOn();
        heldWith = content.with();
        attendees = content.attendees();
        points = new ArrayList<>(content.points());
        recordedBy = person;
        recordedAt = now;
    }

    /** What people wrote is taken out; that something was said, and whether the text follows it, stays. */
    void erase() {
        points = points.stream()
                .map(point -> new Point(point.comment(), null, null, null, point.taken()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    HearingContent content() {
        return new HearingContent(heldOn, heldWith, attendees, points);
    }

    int runNo() {
        return runNo;
    }

    int contentVersion() {
        return contentVersion;
    }

    HearingStage stage() {
        return stage;
    }

    long recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
