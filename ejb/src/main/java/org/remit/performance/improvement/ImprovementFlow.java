package org.remit.performance.improvement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.remit.organization.Frequency;
import org.remit.performance.improvement.Comparison.Outcome;
import org.remit.performance.improvement.effect.Effect;

/** What the diagram of an improvement calls, by {@code #{improvementFlow....}}. */
@Stateless
@Named
@RunAs("system")
@PermitAll
public class ImprovementFlow {

    /** So long people have to hand in what was measured of a period that is over. */
    private static final int DAYS_TO_HAND_IN = 31;

    @Inject
    Improvements improvements;

    @Inject
    Comparison comparison;

    @Inject
    Clock clock;

    /** The measure is agreed on: it is carried out from now on. */
    public void agree(long requestId) {
        improvements.ofRequest(requestId).agreed();
        improvements.inForce(requestId).agreed(clock.instant());
    }

    /** Compares the number before with that of the first period that ends after the measure's date, or says that it did not come. */
    public void compare(long requestId) {
        Improvement improvement = improvements.ofRequest(requestId);
        ImprovementMeasure measure = improvements.inForce(requestId);
        ImprovementFacts facts = improvements.facts(improvement.id());
        Optional<MeasuredValue> after = improvements.firstAfter(improvement.series(), measure.dueDate(), facts.per());
        if (after.isEmpty() && !LocalDate.now(clock).isAfter(lastDay(measure.dueDate(), facts.frequency()))) {
            return;
        }
        Outcome outcome =
                after.map(found -> comparison.of(improvement, facts, found)).orElse(Outcome.of(Effect.NOT_MEASURED));
        improvement.checked(after.map(MeasuredValue::to).orElse(null));
        measure.checked(after.orElse(null), outcome, clock.instant());
    }

    /** Whether there is something to be told: the number after it, or that it did not come in time. */
    public boolean compared(long requestId) {
        return improvements.inForce(requestId).effect() != null;
    }

    /** Until then the first period that ends after the measure has to be measured. */
    static LocalDate lastDay(LocalDate due, Frequency frequency) {
        LocalDate over = switch (frequency) {
            case DAILY -> due.plusDays(1);
            case WEEKLY -> due.plusWeeks(1);
            case MONTHLY -> due.plusMonths(1);
            case QUARTERLY -> due.plusMonths(3);
            case YEARLY -> due.plusYears(1);
        };
        return over.plusDays(DAYS_TO_HAND_IN);
    }
}
