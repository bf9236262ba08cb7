package org.remit.performance.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.UnitBook;
import org.remit.performance.measurement.lock.LockBook;

/** Takes cycles from stage to stage and tells of each that is entered. */
@ApplicationScoped
class CycleMoves {

    @Inject
    Cycles cycles;

    @Inject
    LockBook locks;

    @Inject
    UnitBook units;

    @Inject
    Event<StageEntered> stageEntered;

    @Inject
    @Any
    Instance<PublicationCheck> checks;

    @Inject
    Clock clock;

    /** @return the id of the cycle */
    long begin(long requestId, CycleContent content) {
        ReviewCycle cycle = new ReviewCycle(requestId, content, clock.instant());
        cycles.add(cycle);
        stageEntered.fire(new StageEntered(cycle.id(), CycleStage.STARTING));
        return cycle.id();
    }

    void enter(long id, CycleStage stage) {
        ReviewCycle cycle = cycles.lock(id);
        if (stage == CycleStage.PUBLISHED) {
            checks.forEach(check -> check.refuseUnlessReady(id));
        }
        if (cycle.enter(stage, LocalDate.now(clock), clock.instant())) {
            entered(cycle, List.of(stage));
        }
    }

    void start(long id) {
        ReviewCycle cycle = cycles.lock(id);
        entered(cycle, cycle.start(LocalDate.now(clock), clock.instant()));
    }

    private void entered(ReviewCycle cycle, List<CycleStage> stages) {
        for (CycleStage stage : stages) {
            if (stage == CycleStage.SELF) {
                lockMeasurements(cycle);
            }
            stageEntered.fire(new StageEntered(cycle.id(), stage));
        }
    }

    /** Facts are agreed on: from now on the numbers of the period stay, unless HR releases them with a reason. */
    private void lockMeasurements(ReviewCycle cycle) {
        String reason = Stream.of(cycle.name().zh(), cycle.name().en())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
        long applicant = cycles.applicant(cycle);
        List<String> top = units.tree().children(null);
        Stream<String> named = cycle.units().stream().map(unit -> List.of(unit).equals(top) ? null : unit);
        named.forEach(unit -> locks.lock(unit, cycle.period(), applicant, reason));
    }
}
