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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BaseEntity;

/** What somebody is scored by in a period: a draft until it is ready, and a draft again while it is changed. */
@Entity
@Table(name = "performance_sheet")
class ScoreSheet extends BaseEntity {

    @Column(name = "unit_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long unitId;

    @Column(name = "position_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long positionId;

    @Column(name = "assignment_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long assignmentId;

    /** The position's sheet that it came from, until somebody changes it. */
    @Column(name = "template_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long templateId;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    private SheetState state = SheetState.DRAFT;

    @ElementCollection
    @CollectionTable(name = "performance_target", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "place")
    private List<Target> targets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "performance_sheet_change", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "change_no")
    private List<SheetChange> changes = new ArrayList<>();

    protected ScoreSheet() {}

    ScoreSheet(SheetSubject subject, long id, Period period, List<Target> targets, SheetChange change) {
        this.unitId = subject == SheetSubject.UNIT ? (Long) id : null;
        this.positionId = subject == SheetSubject.POSITION ? (Long) id : null;
        this.assignmentId = subject == SheetSubject.ASSIGNMENT ? (Long) id : null;
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.targets.addAll(targets);
        this.changes.add(change);
    }

    /** It says something else from now on, and no longer what the position's sheet says. */
    void change(List<Target> wanted, boolean ready, SheetChange change) {
        targets.clear();
        targets.addAll(wanted);
        state = ready ? SheetState.READY : SheetState.DRAFT;
        templateId = null;
        changes.add(change);
    }

    /** Its holder goes on as another assignment before its first day: it is for that one. */
    void goOn(long assignment, SheetChange change) {
        assignmentId = assignment;
        changes.add(change);
    }

    /** What its holder is scored by for the rest of its period, once they go on as another assignment; as agreed as this one is. */
    ScoreSheet rest(long assignment, Period rest, List<Target> lines, SheetChange change) {
        ScoreSheet next = new ScoreSheet(SheetSubject.ASSIGNMENT, assignment, rest, lines, change);
        next.state = state;
        next.templateId = templateId;
        next.changes.addAll(0, changes);
        return next;
    }

    SheetSubject subject() {
        if (unitId != null) {
            return SheetSubject.UNIT;
        }
        return positionId == null ? SheetSubject.ASSIGNMENT : SheetSubject.POSITION;
    }

    /** The id of the unit, position or assignment. */
    long subjectId() {
        return switch (subject()) {
            case UNIT -> unitId;
            case POSITION -> positionId;
            case ASSIGNMENT -> assignmentId;
        };
    }

    Period period() {
        return new Period(periodFrom, periodTo);
    }

    SheetState state() {
        return state;
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }
}
