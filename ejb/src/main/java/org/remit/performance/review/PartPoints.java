package org.remit.performance.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.sheet.Part;
import org.remit.performance.scoring.sheet.Parts;
import org.remit.performance.scoring.sheet.PersonScore;

/**
 * What the sheets of a part come to: the mean of their scores, each weighted by its days. Days without a sheet are missing data as a
 * sheet is that was not rated: left out, and with less than 60 % of the days rated there are no points.
 *
 * @param days those of the part
 * @param sheets no two for the same day
 */
record PartPoints(Period days, List<PartSheet> sheets) {

    private static final BigDecimal FULL_TIME = new BigDecimal(100);
    private static final int SCALE = 4;

    /** Two decimals, HALF_UP; null when too little was rated. */
    BigDecimal points() {
        if (sheets.isEmpty()) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        sheets.forEach(
                sheet -> parts.add(new Part(String.valueOf(sheet.sheetId()), sheet.days(), FULL_TIME, sheet.points())));
        if (uncovered() > 0) {
            LocalDate first = days.from();
            parts.add(new Part("none", new Period(first, first.plusDays(uncovered() - 1)), FULL_TIME, null));
        }
        PersonScore score = new Parts(parts).score();
        return score.rated() ? score.score().value() : null;
    }

    /** How much was measured, in percent of the weights and of the days; four decimals, HALF_UP. Null when there is no sheet. */
    BigDecimal percentMeasured() {
        return sheets.isEmpty()
                ? null
                : sheets.stream()
                        .map(sheet -> sheet.percentMeasured()
                                .multiply(BigDecimal.valueOf(sheet.days().days())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(covered() + uncovered()), SCALE, RoundingMode.HALF_UP);
    }

    private long covered() {
        return sheets.stream().mapToLong(sheet -> sheet.days().days()).sum();
    }

    private long uncovered() {
        return days.days() - covered();
    }
}
