package org.remit.performance.calibration.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.remit.organization.Layer;
import org.remit.shared.LocalizedText;

/**
 * The people of a session in positions that can be compared: of the same title and layer, in whatever unit.
 *
 * @param people how many
 * @param graded how many of them have a grade
 * @param lowest total; null when nobody has one
 * @param median the total in the middle, or half way between the two there; two decimals, HALF_UP
 * @param highest total
 */
public record PositionGroup(
        LocalizedText title,
        Layer layer,
        long people,
        long graded,
        BigDecimal lowest,
        BigDecimal median,
        BigDecimal highest) {

    private static final int SCALE = 2;

    public PositionGroup(
            String zh,
            String en,
            Layer layer,
            Long people,
            Long graded,
            BigDecimal lowest,
            Number median,
            BigDecimal highest) {
        this(new LocalizedText(zh, en), layer, people, graded, lowest, rounded(median), highest);
    }

    private static BigDecimal rounded(Number median) {
        return median == null ? null : new BigDecimal(median.toString()).setScale(SCALE, RoundingMode.HALF_UP);
    }
}
