package org.remit.performance.review.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.performance.cycle.CycleStage;

/** The whole matrix of role, stage and field, cell by cell. */
class ReviewVisibilityTest {

    /** A letter for each field that is seen: Targets, Facts, self-Assessment, Score, Words of heads, Result, Before, answeR. */
    private static final String LETTERS = "TFASWRBE";

    @ParameterizedTest
    @CsvSource({
        // stage,      person,   head,     superior, panel,    hr,       auditor,  admin
        "STARTING,     ------,   ------,   ------,   ------,   ------,   ------,   ------",
        "TARGETS,      T,        T,        T,        -,        T,        T,        -",
        "RUNNING,      T,        T,        T,        -,        T,        T,        -",
        "FACTS,        TF,       TF,       TF,       -,        TF,       TF,       -",
        "SELF,         TFA,      TFS,      TFS,      -,        TFS,      TFS,      -",
        "HEAD,         TFA,      TFASW,    TFASW,    -,        TFASW,    TFASW,    -",
        "CALIBRATION,  TFA,      TFASWRB,  TFASWRB,  -,        TFASWRB,  TFASWRB,  -",
        "PUBLISHED,    TFASWRE,  TFASWRBE, TFASWRBE, TFASWRBE, TFASWRBE, TFASWRBE, -",
        "APPEAL,       TFASWRE,  TFASWRBE, TFASWRBE, TFASWRBE, TFASWRBE, TFASWRBE, -",
        "CLOSED,       TFASWRE,  TFASWRBE, TFASWRBE, TFASWRBE, TFASWRBE, TFASWRBE, -"
    })
    void eachRoleSeesAtEachStage(
            CycleStage stage,
            String person,
            String head,
            String superior,
            String panel,
            String hr,
            String auditor,
            String admin) {
        List<String> expected = List.of(person, head, superior, panel, hr, auditor, admin);
        for (ReviewRole role : ReviewRole.values()) {
            assertThat(ReviewVisibility.fields(Set.of(role), stage))
                    .as(role + " at " + stage)
                    .isEqualTo(fields(expected.get(role.ordinal())));
        }
    }

    @ParameterizedTest
    @EnumSource(CycleStage.class)
    void whoseOwnReviewItIsSeesNoMoreOfItAsHrOrAsAHead(CycleStage stage) {
        assertThat(ReviewVisibility.fields(EnumSet.allOf(ReviewRole.class), stage))
                .isEqualTo(ReviewVisibility.fields(Set.of(ReviewRole.PERSON), stage));
    }

    @ParameterizedTest
    @EnumSource(CycleStage.class)
    void whoIsSeveralThingsToItSeesWhatAnyOfThemSees(CycleStage stage) {
        assertThat(ReviewVisibility.fields(Set.of(ReviewRole.ADMIN, ReviewRole.HEAD), stage))
                .isEqualTo(ReviewVisibility.fields(Set.of(ReviewRole.HEAD), stage));
    }

    @ParameterizedTest
    @EnumSource(CycleStage.class)
    void whoeverItIsNoneOfTheirBusinessSeesNothing(CycleStage stage) {
        assertThat(ReviewVisibility.fields(Set.of(), stage)).isEmpty();
    }

    @Test
    void whatHeadsHaveWrittenInTheTimelineStaysHiddenFromThePersonUntilTheResultsArePublished() {
        Set<ReviewRole> person = Set.of(ReviewRole.PERSON);
        for (String step : List.of("userTask_assessByHeads", "userTask_confirmAssessment")) {
            assertThat(ReviewVisibility.comments(person, CycleStage.CALIBRATION).test(step))
                    .isFalse();
            assertThat(ReviewVisibility.comments(person, CycleStage.PUBLISHED).test(step))
                    .isTrue();
        }
        assertThat(ReviewVisibility.comments(person, CycleStage.TARGETS).test("userTask_decideOnObjection"))
                .isTrue();
        assertThat(ReviewVisibility.comments(Set.of(ReviewRole.ADMIN), CycleStage.CLOSED)
                        .test("userTask_sign"))
                .isFalse();
    }

    @Test
    void aCommentAtAStepThatIsAddedLaterIsHiddenLikeAnAssessment() {
        assertThat(ReviewVisibility.comments(Set.of(ReviewRole.PERSON), CycleStage.HEAD)
                        .test("userTask_new"))
                .isFalse();
    }

    private static Set<ReviewField> fields(String letters) {
        return Stream.of(ReviewField.values())
                .filter(field -> letters.indexOf(LETTERS.charAt(field.ordinal())) >= 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewField.class)));
    }
}
