package org.remit.performance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.cycle.Distribution;
import org.remit.performance.cycle.StageDay;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/** Each step of a review may take as long as its stage of the cycle. */
class ReviewTermsTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    @Test
    void aStepMayTakeUntilTheDayBeforeTheNextStage() {
        assertThat(ReviewTerms.lastDay(monthly(), Heads.PROPOSING)).contains(LocalDate.parse("2026-02-28"));
        assertThat(ReviewTerms.lastDay(monthly(), "userTask_checkFacts")).contains(LocalDate.parse("2026-04-30"));
        assertThat(ReviewTerms.lastDay(monthly(), ReviewChecks.ONESELF)).contains(LocalDate.parse("2026-05-31"));
        assertThat(ReviewTerms.lastDay(monthly(), Heads.BY_HEADS)).contains(LocalDate.parse("2026-06-30"));
        assertThat(ReviewTerms.lastDay(monthly(), "userTask_appeal")).contains(LocalDate.parse("2026-09-30"));
    }

    @Test
    void aPanelHasATermOfItsOwn() {
        assertThat(ReviewTerms.lastDay(monthly(), Heads.BY_PANEL)).isEmpty();
    }

    /** TARGETS in February, every next stage a month later. */
    private static CycleView monthly() {
        List<StageDay> stages = new ArrayList<>();
        for (CycleStage stage : CycleStage.values()) {
            LocalDate day = stage == CycleStage.STARTING ? null : FIRST.plusMonths(stage.ordinal());
            stages.add(new StageDay(stage, day, null));
        }
        LocalizedText text = new LocalizedText("年度考核", "Annual review");
        return new CycleView(
                1,
                1,
                text,
                new Period(FIRST, LocalDate.parse("2026-12-31")),
                CycleStage.TARGETS,
                text,
                text,
                List.of("OPS"),
                stages,
                List.of(),
                new Distribution(List.of(), null, false),
                new BigDecimal(100),
                List.of());
    }
}
