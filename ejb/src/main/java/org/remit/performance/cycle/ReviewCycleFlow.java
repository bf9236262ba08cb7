package org.remit.performance.cycle;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** What the diagram of a review cycle calls, by {@code #{reviewCycleFlow....}}. */
@Stateless
@Named
@RunAs("system")
@PermitAll
public class ReviewCycleFlow {

    @Inject
    Cycles cycles;

    @Inject
    CycleMoves moves;

    @Inject
    Clock clock;

    /** The moment at which a stage is to begin, for a timer; asked when the stage before it has been entered. */
    public String startOf(long requestId, String stage) {
        return cycles.get(cycle(requestId))
                .day(CycleStage.valueOf(stage))
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime()
                .toString();
    }

    /** The day of a stage has come, or its word was said. */
    public void enter(long requestId, String stage) {
        moves.enter(cycle(requestId), CycleStage.valueOf(stage));
    }

    private long cycle(long requestId) {
        return cycles.ofRequest(requestId).orElseThrow();
    }
}
