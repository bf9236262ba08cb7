package org.remit.performance.sheet.target;

import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.scoring.Bands.Band;
import org.remit.performance.scoring.Milestones.Milestone;
import org.remit.performance.scoring.Rubric.Level;

/**
 * What only some methods need.
 *
 * @param bands of {@code BANDS}, from the lowest to the highest
 * @param milestones of {@code MILESTONES}
 * @param levels of {@code RUBRIC}, from the lowest to the highest
 * @param start of {@code PER_EVENT}: points when nothing has happened
 * @param each of {@code PER_EVENT}: points for each event
 */
public record MethodDetail(
        List<Band> bands, List<Milestone> milestones, List<Level> levels, BigDecimal start, BigDecimal each) {

    public static final MethodDetail NONE = new MethodDetail(null, null, null, null, null);

    public MethodDetail {
        bands = bands == null ? List.of() : List.copyOf(bands);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        levels = levels == null ? List.of() : List.copyOf(levels);
    }
}
