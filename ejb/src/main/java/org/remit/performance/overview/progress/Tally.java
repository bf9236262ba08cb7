package org.remit.performance.overview.progress;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.remit.performance.cycle.CycleStage;

/** Adds up how far reviews are. */
class Tally {

    private final Map<CycleStage, Long> stages = new EnumMap<>(CycleStage.class);
    private long done;
    private long overdue;

    static Tally of(Collection<Tally> parts) {
        Tally sum = new Tally();
        for (Tally part : parts) {
            part.stages.forEach((stage, reviews) -> sum.stages.merge(stage, reviews, Long::sum));
            sum.done += part.done;
            sum.overdue += part.overdue;
        }
        return sum;
    }

    /** @param present the stage of the cycle */
    void add(ReviewCount count, CycleStage present) {
        stages.merge(count.stage(), count.reviews(), Long::sum);
        done += count.doneWith(present) ? count.reviews() : 0;
    }

    void addOverdue(long reviews) {
        overdue += reviews;
    }

    long at(CycleStage stage) {
        return stages.getOrDefault(stage, 0L);
    }

    long reviews() {
        return stages.values().stream().mapToLong(Long::longValue).sum();
    }

    long done() {
        return done;
    }

    long overdue() {
        return overdue;
    }
}
