package org.remit.governance.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/**
 * What was heard and answered.
 *
 * @param heldOn when; null for the comments of units
 * @param with with whom, such as the congress of the staff, up to 200 characters; null for the comments of units
 * @param attendees how many took part, at least 1; null for the comments of units
 * @param points what was said, each with its answer; may be empty where nobody said anything
 */
public record HearingContent(LocalDate heldOn, String with, Integer attendees, List<Point> points) {

    private static final int MAX_WITH = 200;
    private static final int MAX_BY = 120;
    private static final int MAX_TEXT = 2000;

    public HearingContent {
        with = TypedText.clean(with);
        points = points == null ? List.of() : List.copyOf(points);
    }

    /**
     * Fails when it is no record: silence is none, and neither is a proposal without an answer, nor what was said on another text.
     *
     * @param sent the day on which the text was sent
     */
    void check(HearingStage stage, LocalDate sent, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        if (stage != HearingStage.UNITS) {
            held(sent, today, violations);
        }
        for (int place = 0; place < points.size(); place++) {
            Point point = points.get(place);
            text("points[%d].by".formatted(place), point.by(), MAX_BY, violations);
            text("points[%d].said".formatted(place), point.said(), MAX_TEXT, violations);
            text("points[%d].answer".formatted(place), point.answer(), MAX_TEXT, violations);
        }
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
    }

    private void held(LocalDate sent, LocalDate today, List<Violation> violations) {
        if (heldOn == null) {
            violations.add(Violation.of("heldOn", "error.required"));
        } else if (heldOn.isAfter(today)) {
            violations.add(Violation.of("heldOn", "error.hearingAhead"));
        } else if (heldOn.isBefore(sent)) {
            violations.add(Violation.of("heldOn", "error.hearingBefore", sent));
        }
        text("with", with, MAX_WITH, violations);
        if (attendees == null || attendees < 1) {
            violations.add(Violation.of("attendees", "error.hearingAttendees"));
        }
    }

    private static void text(String field, String text, int most, List<Violation> violations) {
        if (text == null) {
            violations.add(Violation.of(field, "error.required"));
        } else if (text.length() > most) {
            violations.add(Violation.of(field, "error.tooLong", most));
        }
    }

    /** Whether every comment of the request's record is answered. */
    boolean answers(List<Comment> comments) {
        return comments.stream()
                .allMatch(comment -> points.stream()
                        .anyMatch(point ->
                                point.answer() != null && point.comment() != null && point.comment() == comment.id()));
    }

    /** A comment in the request's record. */
    record Comment(long id, long person, String text) {}
}
