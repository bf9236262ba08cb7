package org.remit.performance.cycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/**
 * A review cycle that was approved. It goes from stage to stage, none left out and never back; what it was approved with stays as
 * it is.
 */
@Entity
@Table(name = "performance_cycle")
class ReviewCycle extends BaseEntity {

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh", length = 120))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", length = 120))
    private LocalizedText name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "purpose_zh", length = 1000))
    @AttributeOverride(name = "en", column = @Column(name = "purpose_en", length = 1000))
    private LocalizedText purpose;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "rule_zh", length = 1000))
    @AttributeOverride(name = "en", column = @Column(name = "rule_en", length = 1000))
    private LocalizedText rule;

    @Column(name = "kpi_share", precision = 5, scale = 2)
    private BigDecimal kpiShare;

    @Column(name = "minimum_group")
    private int minimumGroup;

    private boolean enforced;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private CycleStage stage = CycleStage.STARTING;

    /** When everybody's review was there. */
    @Column(name = "started_at")
    private Instant startedAt;

    @ElementCollection
    @CollectionTable(name = "performance_cycle_unit", joinColumns = @JoinColumn(name = "cycle_id"))
    @OrderColumn(name = "place")
    @Column(name = "unit_code", length = 20)
    private List<String> units = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "performance_cycle_stage", joinColumns = @JoinColumn(name = "cycle_id"))
    @OrderColumn(name = "place")
    private List<StageDay> stages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "performance_cycle_grade", joinColumns = @JoinColumn(name = "cycle_id"))
    @OrderColumn(name = "place")
    private List<Grade> grades = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "performance_cycle_guideline", joinColumns = @JoinColumn(name = "cycle_id"))
    @OrderColumn(name = "place")
    private List<Guideline> guidelines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "performance_cycle_panel", joinColumns = @JoinColumn(name = "cycle_id"))
    @OrderColumn(name = "place")
    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private List<Long> panel = new ArrayList<>();

    protected ReviewCycle() {}

    ReviewCycle(long requestId, CycleContent content, Instant now) {
        this.requestId = requestId;
        name = content.name();
        firstDay = content.from();
        lastDay = content.to();
        purpose = content.purpose();
        rule = content.rule();
        kpiShare = content.kpiShare();
        minimumGroup = content.distribution().minimumGroup();
        enforced = content.distribution().enforced();
        units.addAll(content.units());
        stages.add(new StageDay(CycleStage.STARTING, null, now));
        content.days().forEach((each, day) -> stages.add(new StageDay(each, day, null)));
        grades.addAll(content.grades());
        guidelines.addAll(content.distribution().guidelines());
        panel.addAll(content.panel());
    }

    /**
     * The day of a stage has come, or its word was said. Until everybody's review is there the cycle stays where it is, and catches
     * up then.
     *
     * @return whether the stage was entered now; a job that is tried again finds that it was before
     */
    boolean enter(CycleStage wanted, LocalDate today, Instant now) {
        boolean waits = startedAt == null && !wanted.reaches(CycleStage.PUBLISHED);
        if (stage.reaches(wanted) || waits) {
            return false;
        }
        if (startedAt == null || wanted != stage.next()) {
            throw BusinessException.conflict("error.cycleStage", stage, wanted);
        }
        move(today, now);
        return true;
    }

    /**
     * Everybody's review is there.
     *
     * @return the stages that are entered by that, since their days have come
     */
    List<CycleStage> start(LocalDate today, Instant now) {
        List<CycleStage> entered = new ArrayList<>();
        if (startedAt == null) {
            startedAt = now;
            while (stage.next() != CycleStage.PUBLISHED && !day(stage.next()).isAfter(today)) {
                move(today, now);
                entered.add(stage);
            }
        }
        return entered;
    }

    /** What is published late leaves everybody as many days to sign and to appeal as were planned. */
    private void move(LocalDate today, Instant now) {
        stage = stage.next();
        int place = stage.ordinal();
        if (stage == CycleStage.PUBLISHED) {
            long late = Math.max(0, ChronoUnit.DAYS.between(day(stage), today));
            for (int i = place + 1; i < stages.size(); i++) {
                StageDay later = stages.get(i);
                stages.set(i, new StageDay(later.stage(), later.plannedOn().plusDays(late), null));
            }
        }
        stages.set(place, new StageDay(stage, day(stage), now));
    }

    LocalDate day(CycleStage wanted) {
        return stages.get(wanted.ordinal()).plannedOn();
    }

    Period period() {
        return new Period(firstDay, lastDay);
    }

    LocalizedText name() {
        return name;
    }

    long requestId() {
        return requestId;
    }

    List<String> units() {
        return List.copyOf(units);
    }

    CycleView view() {
        return new CycleView(
                id(),
                requestId,
                name,
                period(),
                stage,
                purpose,
                rule,
                units(),
                List.copyOf(stages),
                List.copyOf(grades),
                new Distribution(guidelines, minimumGroup, enforced),
                kpiShare,
                List.copyOf(panel));
    }
}
