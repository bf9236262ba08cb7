package org.remit.performance.review.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.remit.approval.Outcome;
import org.remit.people.PersonRef;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.Grade;
import org.remit.performance.review.right.ReviewField;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/**
 * A review as one reader sees it.
 *
 * @param request the number of its request, where it is decided on
 * @param waitsFor the stage of the cycle with which it goes on, or null
 * @param conductShare how much of a part's score is conduct, in percent
 * @param visible what of it the reader may see
 * @param total the score of the person; null when too little was rated
 * @param percentRated how much of the days × share of time was rated
 * @param totalSteps how the parts came to the total, with the numbers put in; none with one part, or without a total
 * @param grade the one that holds
 * @param gradeBefore the one before calibration
 * @param gradeReason why it was changed in calibration; null when it was not
 * @param gradeChangedAt when it was
 * @param gradeChangedBy by whom, for those who see the grade before
 * @param signature SIGNED, RESERVED, UNSIGNED or null
 * @param appealGrade what a member of the panel has written down, for the panel
 * @param changedOnAppeal what a granted appeal has made of the grade; null without one
 * @param grades what a member of the panel can choose from: those above the one that holds
 * @param deeds what the reader may write now
 */
public record ReviewView(
        long id,
        int version,
        String request,
        long cycleId,
        LocalizedText cycle,
        Period period,
        PersonRef person,
        CycleStage stage,
        CycleStage waitsFor,
        BigDecimal conductShare,
        Set<ReviewField> visible,
        List<ReviewPartView> parts,
        String selfAssessment,
        BigDecimal total,
        BigDecimal percentRated,
        List<String> totalSteps,
        Grade grade,
        String gradeBefore,
        String gradeReason,
        Instant gradeChangedAt,
        PersonRef gradeChangedBy,
        Outcome signature,
        String appealGrade,
        GradeChange changedOnAppeal,
        List<Grade> grades,
        Deeds deeds) {

    /** @param from null when there was none */
    public record GradeChange(String from, String to) {}

    /** What the reader may write now. */
    public record Deeds(boolean assessOneself, boolean proposeGrade) {}

    public boolean shows(String field) {
        return visible.contains(ReviewField.valueOf(field));
    }
}
