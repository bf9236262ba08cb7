package org.remit.performance.review.right;

import static org.remit.performance.cycle.CycleStage.CALIBRATION;
import static org.remit.performance.cycle.CycleStage.FACTS;
import static org.remit.performance.cycle.CycleStage.HEAD;
import static org.remit.performance.cycle.CycleStage.PUBLISHED;
import static org.remit.performance.cycle.CycleStage.SELF;
import static org.remit.performance.cycle.CycleStage.TARGETS;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.performance.cycle.CycleStage;

/**
 * Who sees what of a review at which of its stages. Scores, grades and what others say of somebody stay hidden from them until the
 * results are published; administrators see none of it at any time.
 */
public final class ReviewVisibility {

    private ReviewVisibility() {}

    /** What somebody who is all of this to a review sees of it. */
    public static Set<ReviewField> fields(Set<ReviewRole> roles, CycleStage stage) {
        Set<ReviewField> fields = EnumSet.noneOf(ReviewField.class);
        for (ReviewField field : ReviewField.values()) {
            if (sees(roles, stage, field)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Whether somebody who is all of this to a review sees a part of it. */
    public static boolean sees(Set<ReviewRole> roles, CycleStage stage, ReviewField field) {
        return roles.contains(ReviewRole.PERSON)
                ? sees(ReviewRole.PERSON, stage, field)
                : roles.stream().anyMatch(role -> sees(role, stage, field));
    }

    private static boolean sees(ReviewRole role, CycleStage stage, ReviewField field) {
        CycleStage first = switch (role) {
            case PERSON -> ofTheirOwn(field);
            case HEAD, SUPERIOR, HR, AUDITOR -> ofOthers(field);
            case PANEL -> PUBLISHED;
            case ADMIN -> null;
        };
        return first != null && stage.reaches(first);
    }

    /** From which stage on somebody sees it of their own review; null never. */
    private static CycleStage ofTheirOwn(ReviewField field) {
        return switch (field) {
            case TARGETS -> TARGETS;
            case FACTS -> FACTS;
            case SELF_ASSESSMENT -> SELF;
            case SCORE, ASSESSMENT, RESULT, ANSWER -> PUBLISHED;
            case GRADE_BEFORE -> null;
        };
    }

    /** The same for those who have to do with it; what somebody writes of themselves is theirs until it is handed in. */
    private static CycleStage ofOthers(ReviewField field) {
        return switch (field) {
            case TARGETS -> TARGETS;
            case FACTS -> FACTS;
            case SCORE -> SELF;
            case SELF_ASSESSMENT, ASSESSMENT -> HEAD;
            case RESULT, GRADE_BEFORE -> CALIBRATION;
            case ANSWER -> PUBLISHED;
        };
    }

    /** The stages at which the score is there and its person does not see it: before, what is measured is no result yet. */
    static Set<CycleStage> withScoreHidden() {
        return Stream.of(CycleStage.values())
                .filter(stage -> sees(ReviewRole.HR, stage, ReviewField.SCORE)
                        && !sees(ReviewRole.PERSON, stage, ReviewField.SCORE))
                .collect(Collectors.toSet());
    }

    /** Which comments of the request's timeline somebody sees, by the id of the step in the diagram. */
    public static Predicate<String> comments(Set<ReviewRole> roles, CycleStage stage) {
        return step -> sees(roles, stage, said(step));
    }

    private static ReviewField said(String step) {
        return switch (step) {
            case "userTask_proposeTargets", "userTask_agreeOnTargets", "userTask_decideOnObjection" ->
                ReviewField.TARGETS;
            case "userTask_checkFacts", "userTask_answerDispute" -> ReviewField.FACTS;
            case "userTask_assessOneself" -> ReviewField.SELF_ASSESSMENT;
            case "userTask_sign", "userTask_appeal", "userTask_decideAppeal" -> ReviewField.ANSWER;
            default -> ReviewField.ASSESSMENT;
        };
    }
}
