package org.remit.performance.cycle.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.cycle.content.Contents.TODAY;
import static org.remit.performance.cycle.content.Contents.between;
import static org.remit.performance.cycle.content.Contents.grade;
import static org.remit.performance.cycle.content.Contents.guideline;
import static org.remit.performance.cycle.content.Contents.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.Distribution;
import org.remit.performance.cycle.Grade;
import org.remit.performance.cycle.Guideline;
import org.remit.performance.cycle.Guideline.Bound;
import org.remit.shared.LocalizedText;

class CycleContentRulesTest {

    private static final List<Grade> SCALE = List.of(grade("A", "85"), grade("B", "60"), grade("C", "0"));

    @Test
    void whatTheFormBeginsWithLacksOnlyTheRuleAndThePanel() {
        for (CycleSpan span : CycleSpan.values()) {
            assertThat(found(CycleStart.of(span, TODAY, null, List.of("CO"))))
                    .containsExactly("rule error.oneLanguage", "panel error.cyclePanelFew");
        }
        assertThat(found(quarter())).isEmpty();
    }

    @Test
    void nothingTypedIsToldFieldByField() {
        CycleContent nothing = new CycleContent(
                null,
                null,
                null,
                new LocalizedText(" ", null),
                null,
                List.of(),
                Map.of(),
                List.of(),
                new Distribution(List.of(), null, false),
                null,
                List.of());

        assertThat(found(nothing))
                .contains(
                        "name error.oneLanguage",
                        "purpose error.oneLanguage",
                        "rule error.oneLanguage",
                        "from error.required",
                        "to error.required",
                        "days.TARGETS error.required",
                        "days.CLOSED error.required",
                        "grades error.cycleGrades",
                        "minimumGroup error.cycleMinimumGroup",
                        "kpiShare error.required",
                        "units error.required",
                        "panel error.cyclePanelFew");
    }

    @Test
    void whatIsTooLongCannotEvenBeKept() {
        String text = "长".repeat(1001);
        CycleContent content = Contents.told(
                quarter(),
                new LocalizedText(null, "x".repeat(121)),
                new LocalizedText(text, text),
                quarter().rule());

        assertThat(CycleContentRules.unsaveable(content))
                .extracting(violation -> violation.field())
                .containsExactly("name.en", "purpose.zh", "purpose.en");
        assertThat(CycleContentRules.unsaveable(quarter())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-10-01, error.endBeforeStart",
        "2026-01-01, 2028-01-01, error.cyclePeriod",
        "1926-10-01, 1926-12-31, error.cyclePeriod"
    })
    void aPeriodIsWholeAndLikely(LocalDate from, LocalDate to, String error) {
        assertThat(found(Contents.during(quarter(), from, to))).contains("to " + error);
    }

    @ParameterizedTest
    @EnumSource(value = CycleStage.class, names = "STARTING", mode = EnumSource.Mode.EXCLUDE)
    void everyStageHasADayAfterTheOneBeforeIt(CycleStage stage) {
        assertThat(found(Contents.on(quarter(), stage, null))).containsExactly("days." + stage + " error.required");
        if (stage != CycleStage.TARGETS) {
            CycleStage before = CycleStage.values()[stage.ordinal() - 1];
            LocalDate sameDay = quarter().days().get(before);
            assertThat(found(Contents.on(quarter(), stage, sameDay.toString())))
                    .contains("days." + stage + " error.cycleDayOrder");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TARGETS, 2026-09-30, error.cycleTargetsEarly",
        "FACTS, 2026-12-31, error.cycleFactsEarly",
        "SELF, 2026-11-21, error.cycleDayOrder"
    })
    void noStageBeginsBeforeThePeriodAllowsIt(CycleStage stage, String day, String error) {
        assertThat(found(Contents.on(quarter(), stage, day))).contains("days." + stage + " " + error);
    }

    @Test
    void aPeriodThatIsOverCanStillBeReviewedButNobodyIsAskedInThePast() {
        CycleContent past = CycleStart.of(CycleSpan.QUARTER, LocalDate.parse("2026-08-01"), null, List.of("CO"));

        assertThat(violations(past, LocalDate.parse("2026-10-08"))).noneMatch(found -> found.startsWith("days"));
        assertThat(violations(past, LocalDate.parse("2026-10-09"))).contains("days.SELF error.cycleDayPast");
    }

    @Test
    void gradesGoDownToZeroEachOnceWithWordsInBothLanguages() {
        assertThat(grades(grade("A", "85"), grade("B", "85"), grade("C", "0")))
                .containsExactly("grades[1].from error.cycleGradeOrder");
        assertThat(grades(grade("A", "60"), grade("B", "85"), grade("C", "0")))
                .containsExactly("grades[1].from error.cycleGradeOrder");
        assertThat(grades(grade("A", "85"), grade("B", "0.01"))).containsExactly("grades[1].from error.cycleGradeLast");
        assertThat(grades(grade("A", "-1"), grade("B", "0"))).contains("grades[0].from error.cyclePoints");
        assertThat(grades(grade("A", "85.005"), grade("B", "0"))).containsExactly("grades[0].from error.cyclePoints");
        assertThat(grades(grade("A", "85"), grade("A", "0")))
                .containsExactly("grades[1].letter error.cycleLetterTwice");
        assertThat(grades(grade("A,B", "85"), grade(" ", "0")))
                .containsExactly("grades[0].letter error.cycleLetter", "grades[1].letter error.required");
        assertThat(grades(grade("A", "85"), grade("-", "0")))
                .as("stands for no grade")
                .containsExactly("grades[1].letter error.cycleLetter");
        assertThat(grades(grade("A", "0"))).containsExactly("grades error.cycleGrades");
        assertThat(grades(new Grade("A", null, new LocalizedText("好", null)), grade("B", "0")))
                .containsExactly("grades[0].from error.required", "grades[0].words.en error.required");
        assertThat(grades(grade("A+", "120"), grade("A", "100.5"), grade("优", "0")))
                .isEmpty();
    }

    @Test
    void sharesOfAGuidelineCanBeKeptAllAtOnce() {
        assertThat(guidelines(guideline("A", Bound.EXACTLY, "60"), guideline("B", Bound.EXACTLY, "40.01")))
                .containsExactly("guidelines error.cycleGuidelineOver");
        assertThat(guidelines(guideline("A", Bound.EXACTLY, "60"), between("B,C", "40", "50")))
                .isEmpty();
        assertThat(guidelines(guideline("A", Bound.AT_MOST, "10"), guideline("B, C", Bound.AT_MOST, "89.99")))
                .containsExactly("guidelines error.cycleGuidelineUnder");
        assertThat(guidelines(guideline("A", Bound.AT_MOST, "10"), guideline("B、C", Bound.AT_MOST, "90")))
                .isEmpty();
        assertThat(guidelines(guideline("A", Bound.LESS_THAN, "10"), guideline("B，C", Bound.AT_MOST, "90")))
                .containsExactly("guidelines error.cycleGuidelineUnder");
        assertThat(guidelines(guideline("A", Bound.AT_MOST, "10"))).isEmpty();
        assertThat(guidelines()).isEmpty();
    }

    @Test
    void boundsThatContradictThemselvesAreRefusedAtTheirFields() {
        assertThat(guidelines(between("A", "20", "10")))
                .containsExactly("guidelines[0].upperShare error.cycleUpperShare");
        assertThat(guidelines(between("A", "20", null))).containsExactly("guidelines[0].upperShare error.required");
        assertThat(guidelines(guideline("A", Bound.LESS_THAN, "0")))
                .containsExactly("guidelines[0].share error.cycleLessThanNothing");
        assertThat(guidelines(guideline("A", Bound.AT_MOST, "100.5")))
                .containsExactly("guidelines[0].share error.cyclePercent");
        assertThat(guidelines(guideline("A", Bound.AT_MOST, "10"), guideline("A,B", Bound.AT_MOST, "20")))
                .containsExactly("guidelines[1].letters error.cycleGuidelineTwice");
        assertThat(guidelines(guideline("S", Bound.AT_MOST, "10")))
                .containsExactly("guidelines[0].letters error.cycleNoGrade");
        assertThat(guidelines(guideline(null, null, null)))
                .containsExactly(
                        "guidelines[0].letters error.required",
                        "guidelines[0].bound error.required",
                        "guidelines[0].share error.required");
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "10, true", "10001, false", ", false"})
    void noGroupUnderFiveIsCompared(Integer group, boolean right) {
        CycleContent content = Contents.graded(quarter(), SCALE, new Distribution(List.of(), group, false));

        assertThat(found(content).isEmpty()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "70, true", "100, true", "100.01, false", "-1, false", "33.333, false"})
    void theKpisHaveAShareOfTheTotal(String share, boolean right) {
        assertThat(found(Contents.weighed(quarter(), share, quarter().panel())).isEmpty())
                .isEqualTo(right);
    }

    @Test
    void thePanelIsThreePersonsAtLeastNoneTwice() {
        assertThat(found(Contents.weighed(quarter(), "100", List.of(1L, 2L))))
                .containsExactly("panel error.cyclePanelFew");
        assertThat(found(Contents.weighed(quarter(), "100", List.of(1L, 2L, 1L))))
                .containsExactly("panel[2] error.cyclePanelTwice", "panel error.cyclePanelFew");
        assertThat(found(Contents.weighed(quarter(), "100", List.of(1L, 2L, 3L, 1L))))
                .containsExactly("panel[3] error.cyclePanelTwice");
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        CycleContent content = Contents.graded(
                quarter(),
                SCALE,
                new Distribution(
                        List.of(guideline("A", Bound.LESS_THAN, "12.5"), between("B,C", "0", "100")), 7, true));
        assertThat(CycleContentJson.read(CycleContentJson.write(content))).isEqualTo(content);

        CycleContent nothing = new CycleContent(
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                List.of(grade(null, null)),
                new Distribution(List.of(guideline(null, null, null)), null, false),
                null,
                List.of());
        assertThat(CycleContentJson.read(CycleContentJson.write(nothing))).isEqualTo(nothing);
    }

    private static List<String> grades(Grade... grades) {
        return found(Contents.graded(quarter(), List.of(grades), new Distribution(List.of(), 10, false)));
    }

    private static List<String> guidelines(Guideline... guidelines) {
        return found(Contents.graded(quarter(), SCALE, new Distribution(List.of(guidelines), 10, false)));
    }

    private static List<String> found(CycleContent content) {
        return violations(content, TODAY);
    }

    private static List<String> violations(CycleContent content, LocalDate today) {
        return CycleContentRules.violations(content, today).stream()
                .map(violation -> violation.field() + " " + violation.key())
                .toList();
    }
}
