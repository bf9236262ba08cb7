package org.remit.performance.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stage of a cycle with its day.
 *
 * @param plannedOn the day on which it is to begin; null for STARTING, which begins with the approval
 * @param enteredAt when it did begin, or null
 */
@Embeddable
public record StageDay(
        @Enumerated(EnumType.STRING) @Column(length = 20) CycleStage stage,
        @Column(name = "planned_on") LocalDate plannedOn,
        @Column(name = "entered_at") Instant enteredAt) {}
