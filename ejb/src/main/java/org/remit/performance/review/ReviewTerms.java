package org.remit.performance.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;

/** Until when each step of a review may take: the last day of its stage, as the cycle has planned it. A panel has its own term. */
final class ReviewTerms {

    private static final Map<String, CycleStage> STAGES = Map.ofEntries(
            Map.entry(Heads.PROPOSING, CycleStage.TARGETS),
            Map.entry("userTask_agreeOnTargets", CycleStage.TARGETS),
            Map.entry(Heads.ON_OBJECTION, CycleStage.TARGETS),
            Map.entry("userTask_checkFacts", CycleStage.FACTS),
            Map.entry("userTask_answerDispute", CycleStage.FACTS),
            Map.entry(ReviewChecks.ONESELF, CycleStage.SELF),
            Map.entry(Heads.BY_HEADS, CycleStage.HEAD),
            Map.entry(Heads.BY_SUPERIORS, CycleStage.HEAD),
            Map.entry("userTask_sign", CycleStage.PUBLISHED),
            Map.entry("userTask_appeal", CycleStage.APPEAL));

    private ReviewTerms() {}

    static Optional<LocalDate> lastDay(CycleView cycle, String step) {
        return Optional.ofNullable(STAGES.get(step))
                .map(stage -> cycle.day(stage.next()).minusDays(1));
    }
}
