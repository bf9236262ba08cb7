package org.remit.api.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.remit.governance.rule.HearingContent;
import org.remit.governance.rule.Point;
import org.remit.shared.BusinessException;

/**
 * What was heard at the step where a request stands. Of the units' comments only {@code points} with {@code comment}, {@code answer}
 * and {@code taken} count.
 *
 * @param heldOn when
 * @param with with whom
 * @param attendees how many took part
 * @param points what was said, each with its answer; an empty list when nobody said anything
 * @param version of what was recorded as it was read; left out when nothing was recorded yet
 */
public record HearingWish(LocalDate heldOn, String with, Integer attendees, List<PointWish> points, Integer version) {

    /**
     * What somebody said.
     *
     * @param comment the id of a head's comment, or null
     * @param by who said it; a unit or a group is enough
     * @param taken whether the text follows it
     */
    public record PointWish(Long comment, String by, String said, String answer, Boolean taken) {

        Point point() {
            return new Point(comment, by, said, answer, Boolean.TRUE.equals(taken));
        }
    }

    HearingContent content() {
        return new HearingContent(
                heldOn,
                with,
                attendees,
                points == null
                        ? null
                        : IntStream.range(0, points.size())
                                .mapToObj(this::point)
                                .toList());
    }

    private Point point(int place) {
        if (points.get(place) == null) {
            throw BusinessException.invalid("points[%d]".formatted(place), "error.required");
        }
        return points.get(place).point();
    }
}
