package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.remit.approval.Outcome;
import org.remit.approval.RequestKind;
import org.remit.approval.Summary;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.review.right.ReviewVisibility;
import org.remit.shared.DayText;
import org.remit.shared.LocalizedText;

/** The review of a person on its way through the desk. Its summary tells nothing that anybody has said of them. */
@ApplicationScoped
public class PerformanceReview implements RequestKind {

    static final String KEY = "review";

    @Inject
    Reviews reviews;

    @Inject
    Heads heads;

    @Inject
    ReviewRoles roles;

    @Inject
    CycleBook cycles;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void submitting(long requestId) {}

    @Override
    public void discarding(long requestId) {}

    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public Map<String, Object> facts(long requestId) {
        Review review = reviews.ofRequest(requestId);
        List<Long> panel = review.signature() == null ? List.of() : panel(review);
        return Map.of(
                "units", String.join(",", Heads.units(review)),
                "heads", ids(heads.of(review)),
                "panel", ids(panel));
    }

    private List<Long> panel(Review review) {
        return heads.panel(review, cycles.cycle(review.cycleId()).panel());
    }

    private static String ids(Collection<Long> persons) {
        return persons.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public Summary summary(long requestId) {
        Review review = reviews.ofRequest(requestId);
        CycleView cycle = cycles.cycle(review.cycleId());
        List<Summary.Line> lines = new ArrayList<>();
        lines.add(new Summary.Line("summary.review.cycle", cycle.name(), false));
        LocalizedText period = DayText.of(cycle.period().from(), cycle.period().to());
        lines.add(new Summary.Line("summary.review.period", period, false));
        lines.add(new Summary.Line("summary.review.purpose", cycle.purpose(), false));
        lines.add(new Summary.Line("summary.review.rule", cycle.rule(), false));
        return new Summary(lines.stream()
                .filter(line -> line.value() != null && !line.value().isEmpty())
                .toList());
    }

    @Override
    public List<Summary.Line> content(long requestId, int contentVersion) {
        return List.of();
    }

    /** What was to be written comes before the word that hands it in; a panel grants the grade that each of them has read. */
    @Override
    public void deciding(long requestId, String step, long personId, Outcome outcome, String read) {
        Review review = reviews.ofRequest(requestId);
        switch (step) {
            case Heads.PROPOSING ->
                ReviewChecks.targets(theirs(review, step, personId), reviews.sheets(review), LocalDate.now(clock));
            case ReviewChecks.ONESELF -> ReviewChecks.selfAssessment(review);
            case Heads.BY_HEADS -> ReviewChecks.rated(theirs(review, step, personId));
            case "userTask_appeal" -> ReviewChecks.panel(outcome, panel(review));
            case Heads.BY_PANEL -> ReviewChecks.appealGrade(outcome, reviews.lock(review.id()), read);
            default -> {
                // the comment is all that is asked for
            }
        }
    }

    @Override
    public boolean readFirst(String step) {
        return step.equals(Heads.BY_PANEL);
    }

    @Override
    public String toRead(long requestId, String step) {
        return readFirst(step) ? reviews.ofRequest(requestId).appealGrade() : null;
    }

    private List<ReviewPart> theirs(Review review, String step, long head) {
        return review.parts().stream()
                .filter(part -> heads.answers(step, part, head))
                .toList();
    }

    /** Whoever keeps targets that somebody has objected to says why. */
    @Override
    public boolean needsComment(String step, Outcome outcome) {
        return step.equals(Heads.ON_OBJECTION) && outcome == Outcome.CONFIRMED;
    }

    @Override
    public Set<Long> barred(long requestId, String step) {
        return heads.barred(reviews.ofRequest(requestId), step);
    }

    @Override
    public Optional<LocalDate> until(long requestId, String step) {
        return ReviewTerms.lastDay(cycles.cycle(reviews.ofRequest(requestId).cycleId()), step);
    }

    @Override
    public boolean withdrawable() {
        return false;
    }

    @Override
    public Predicate<String> discloses(long requestId, long personId) {
        Review review = reviews.ofRequest(requestId);
        return ReviewVisibility.comments(roles.of(review, false), review.stage());
    }

    @Override
    public void apply(long requestId) {
        reviews.ofRequest(requestId).close(clock.instant());
    }

    @Override
    public boolean concerns(long requestId, long personId) {
        return heads.above(reviews.ofRequest(requestId), personId);
    }
}
