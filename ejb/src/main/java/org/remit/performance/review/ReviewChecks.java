package org.remit.performance.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.remit.approval.Outcome;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.cycle.Grade;
import org.remit.shared.BusinessException;

/** What has to be written before somebody may hand it in. */
final class ReviewChecks {

    static final String ONESELF = "userTask_assessOneself";

    private ReviewChecks() {}

    /** @param sheets the ready ones by assignment; what is over already needs none any more */
    static void targets(List<ReviewPart> parts, Map<Long, List<SheetDays>> sheets, LocalDate today) {
        boolean missing = parts.stream()
                .filter(part -> !part.period().to().isBefore(today))
                .anyMatch(part -> !sheets.containsKey(part.assignmentId()));
        refuse(missing, "error.reviewNoSheet");
    }

    static void selfAssessment(Review review) {
        refuse(review.selfAssessment() == null, "error.reviewNoSelfAssessment");
    }

    static void rated(List<ReviewPart> parts) {
        refuse(parts.stream().anyMatch(part -> part.ratedAt() == null), "error.reviewNotRated");
    }

    static void panel(Outcome outcome, List<Long> panel) {
        refuse(outcome == Outcome.APPEALED && panel.isEmpty(), "error.reviewNoPanel");
    }

    /** @param read the grade that who grants the appeal has read; another member may have written down another one since */
    static void appealGrade(Outcome outcome, Review review, String read) {
        if (outcome != Outcome.GRANTED) {
            return;
        }
        String grade = review.appealGrade();
        refuse(grade == null, "error.reviewNoAppealGrade");
        if (read == null) {
            throw BusinessException.invalid("read", "error.reviewAppealGradeUnread", grade);
        }
        if (!read.equals(grade)) {
            throw BusinessException.conflict("error.reviewAppealGradeChanged", read, grade);
        }
    }

    /** An appeal makes nothing worse. */
    static void betterGrade(CycleView cycle, String held, String letter) {
        if (!isOneOf(cycle.grades(), letter)) {
            throw BusinessException.invalid("grade", "error.reviewGradeUnknown");
        }
        if (!isOneOf(cycle.betterThan(held), letter)) {
            throw BusinessException.invalid("grade", "error.reviewGradeNotBetter", held);
        }
    }

    private static boolean isOneOf(List<Grade> grades, String letter) {
        return grades.stream().anyMatch(grade -> grade.letter().equals(letter));
    }

    private static void refuse(boolean missing, String key) {
        if (missing) {
            throw BusinessException.conflict(key);
        }
    }
}
