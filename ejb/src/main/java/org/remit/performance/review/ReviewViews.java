package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.cycle.Grade;
import org.remit.performance.review.right.ReviewField;
import org.remit.performance.review.view.ReviewPartView;
import org.remit.performance.review.view.ReviewPartView.Place;
import org.remit.performance.review.view.ReviewSheetView;
import org.remit.performance.review.view.ReviewView;
import org.remit.performance.review.view.ReviewView.GradeChange;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.performance.scoring.sheet.PartScore;
import org.remit.performance.scoring.sheet.Parts;
import org.remit.performance.scoring.sheet.PersonScore;

/** Puts a review together for one reader, without what they may not see. */
@ApplicationScoped
class ReviewViews {

    @Inject
    ReviewRoles roles;

    @Inject
    ReviewNames names;

    @Inject
    ReviewLines lines;

    @Inject
    People people;

    /** What is put together. */
    private record Reading(
            Review review, CycleView cycle, Map<Long, List<SheetDays>> sheets, Set<ReviewField> visible) {

        <T> T when(ReviewField field, T value) {
            return visible.contains(field) ? value : null;
        }

        Grade grade() {
            return cycle.grades().stream()
                    .filter(grade -> grade.letter().equals(review.gradeAfter()))
                    .findFirst()
                    .orElse(null);
        }
    }

    ReviewView view(Review review, CycleView cycle, Map<Long, List<SheetDays>> sheets, Set<ReviewField> visible) {
        Reading reading = new Reading(review, cycle, sheets, visible);
        Set<Long> persons = new HashSet<>(Set.of(review.personId()));
        Stream.concat(
                        review.parts().stream().map(ReviewPart::ratedBy),
                        Stream.of(review).map(Review::gradeChangedBy))
                .filter(Objects::nonNull)
                .forEach(persons::add);
        Map<Long, PersonRef> refs = people.refs(persons);
        boolean panel = roles.proposesGrade(review);
        boolean own = review.personId() == roles.me();
        return new ReviewView(
                review.id(),
                review.version(),
                names.requestNumber(review.requestId()),
                cycle.id(),
                cycle.name(),
                cycle.period(),
                refs.get(review.personId()),
                review.stage(),
                review.waitsFor(),
                cycle.conductShare(),
                visible,
                parts(reading, refs),
                own ? review.selfAssessment() : reading.when(ReviewField.SELF_ASSESSMENT, review.selfAssessment()),
                reading.when(ReviewField.RESULT, review.total()),
                reading.when(ReviewField.RESULT, review.percentRated()),
                reading.visible().contains(ReviewField.RESULT) ? totalSteps(review) : List.of(),
                reading.when(ReviewField.RESULT, reading.grade()),
                reading.when(ReviewField.GRADE_BEFORE, review.gradeBefore()),
                reading.when(ReviewField.RESULT, review.gradeReason()),
                reading.when(ReviewField.RESULT, review.gradeChangedAt()),
                reading.when(ReviewField.GRADE_BEFORE, refs.get(review.gradeChangedBy())),
                reading.when(ReviewField.ANSWER, review.signature()),
                panel || roles.isOnPanel(review) ? review.appealGrade() : null,
                review.isChangedOnAppeal() ? reading.when(ReviewField.RESULT, changed(review)) : null,
                panel ? cycle.betterThan(review.gradeAfter()) : List.of(),
                new ReviewView.Deeds(roles.assessesOneself(review), panel));
    }

    private static String formula(ReviewPart part, CycleView cycle) {
        Step total = part.score() == null ? null : PartTotal.of(part.points(), part.conduct(), cycle.kpiShare());
        return total == null ? null : total.formula();
    }

    /** What each part brings, their sum, and how it is rounded. */
    private static List<String> totalSteps(Review review) {
        if (review.total() == null || review.parts().size() == 1) {
            return List.of();
        }
        PersonScore score =
                new Parts(review.parts().stream().map(ReviewPart::part).toList()).score();
        return Stream.concat(
                        score.parts().stream().map(PartScore::contribution).filter(Objects::nonNull),
                        Stream.of(score.total(), score.score()))
                .map(Step::formula)
                .toList();
    }

    private static GradeChange changed(Review review) {
        return new GradeChange(review.gradeBeforeAppeal(), review.gradeAfter());
    }

    private List<ReviewPartView> parts(Reading reading, Map<Long, PersonRef> refs) {
        Collection<ReviewPart> parts = reading.review().parts();
        Map<Long, Place> places =
                names.places(parts.stream().map(ReviewPart::assignmentId).toList());
        Map<Long, List<ReviewSheetView>> scored = lines.of(reading.review(), reading.sheets(), reading.visible());
        return parts.stream()
                .map(part -> part(
                        reading,
                        part,
                        places.get(part.assignmentId()),
                        scored.getOrDefault(part.assignmentId(), List.of()),
                        part.ratedBy() == null ? null : refs.get(part.ratedBy())))
                .collect(Collectors.toList());
    }

    private ReviewPartView part(
            Reading reading, ReviewPart part, Place place, List<ReviewSheetView> scored, PersonRef ratedBy) {
        return new ReviewPartView(
                part.id(),
                part.version(),
                place,
                part.period(),
                part.share(),
                scored,
                reading.when(ReviewField.SCORE, part.points()),
                reading.when(ReviewField.SCORE, part.percentMeasured()),
                reading.when(ReviewField.ASSESSMENT, part.conduct()),
                reading.when(ReviewField.ASSESSMENT, part.remark()),
                reading.when(ReviewField.ASSESSMENT, ratedBy),
                reading.when(ReviewField.RESULT, part.score()),
                reading.when(ReviewField.RESULT, formula(part, reading.cycle())),
                roles.rates(part));
    }
}
