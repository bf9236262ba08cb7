package org.remit.performance.improvement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.remit.performance.improvement.effect.Counted;
import org.remit.performance.improvement.effect.Effect;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.measure.TargetKind;

/** Sets the number that a KPI fell with against the one after a measure. */
@Dependent
class Comparison {

    @Inject
    Improvements improvements;

    /**
     * What came of a measure.
     *
     * @param beforeDays how many days the number before was counted for; null when it does not grow with the days
     * @param afterDays the same of the number after it
     */
    record Outcome(Effect effect, Integer beforeDays, Integer afterDays) {

        static Outcome of(Effect effect) {
            return new Outcome(effect, null, null);
        }
    }

    Outcome of(Improvement improvement, ImprovementFacts facts, MeasuredValue after) {
        MeasuredValue before = improvement.before();
        if (facts.targetKind() == TargetKind.LEVEL) {
            return Outcome.of(Effect.ofLevels(facts.direction(), improvement.target(), before.value(), after.value()));
        }
        Optional<Counted> first = counted(improvement, facts.overTime(), before);
        Optional<Counted> second = counted(improvement, facts.overTime(), after);
        return first.isEmpty() || second.isEmpty()
                ? Outcome.of(Effect.NOT_COMPARABLE)
                : new Outcome(
                        Effect.ofCounts(facts.direction(), target(improvement), first.get(), second.get()),
                        (int) first.get().days(),
                        (int) second.get().days());
    }

    private Counted target(Improvement improvement) {
        return improvement.target() == null
                ? null
                : improvements
                        .sheetDays(improvement, improvement.before().to())
                        .map(sheet -> new Counted(improvement.target(), sheet.days()))
                        .orElse(null);
    }

    /** What is added up counts for its own period, a running total from the first day of the sheet; both only while the holder was there. */
    private Optional<Counted> counted(Improvement improvement, Aggregation overTime, MeasuredValue number) {
        Optional<Period> days = overTime == Aggregation.LAST
                ? improvements.sheetDays(improvement, number.to()).map(sheet -> new Period(sheet.from(), number.to()))
                : Optional.of(new Period(number.from(), number.to()));
        Optional<Period> held = improvements.held(improvement);
        return days.flatMap(all -> held.isEmpty() ? Optional.of(all) : all.within(held.get()))
                .map(counted -> new Counted(number.value(), counted.days()));
    }
}
