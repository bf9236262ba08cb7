package org.remit.performance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.performance.scoring.measure.Period;

/** A part of half a year that is scored by sheets of quarters. */
class PartPointsTest {

    private static final Period HALF_YEAR = days("2026-01-01", "2026-06-30");
    private static final Period FIRST = days("2026-01-01", "2026-03-31");
    private static final Period SECOND = days("2026-04-01", "2026-06-30");

    @Test
    void eachQuarterCountsByItsDays() {
        PartPoints half = half(sheet(1, FIRST, "80", "100"), sheet(2, SECOND, "100", "80"));
        // (90 × 80 + 91 × 100) / 181
        assertThat(half.points()).isEqualByComparingTo("90.06");
        // (90 × 100 + 91 × 80) / 181
        assertThat(half.percentMeasured()).isEqualByComparingTo("89.9448");
    }

    @Test
    void oneSheetForAllDaysIsWhatItIs() {
        PartPoints half = half(sheet(1, HALF_YEAR, "84.25", "95.5"));
        assertThat(half.points()).isEqualByComparingTo("84.25");
        assertThat(half.percentMeasured()).isEqualByComparingTo("95.5");
    }

    @Test
    void aQuarterThatWasNotRatedIsNoZeroButTooLittleForTheHalfYear() {
        PartPoints half = half(sheet(1, FIRST, null, "20"), sheet(2, SECOND, "100", "100"));
        assertThat(half.points()).isNull();
        assertThat(half.percentMeasured()).isEqualByComparingTo("60.2210");
    }

    @Test
    void neitherAreDaysWithoutASheet() {
        assertThat(half(sheet(2, SECOND, "100", "100")).points()).isNull();
        PartPoints most = half(sheet(1, days("2026-02-01", "2026-06-30"), "70", "100"));
        assertThat(most.points()).isEqualByComparingTo("70");
        assertThat(most.percentMeasured()).isEqualByComparingTo("82.8729");
    }

    @Test
    void withoutASheetNothingIsSaid() {
        assertThat(half().points()).isNull();
        assertThat(half().percentMeasured()).isNull();
    }

    private static PartPoints half(PartSheet... sheets) {
        return new PartPoints(HALF_YEAR, List.of(sheets));
    }

    private static PartSheet sheet(long id, Period days, String points, String measured) {
        return new PartSheet(
                id,
                id,
                days.from(),
                days.to(),
                points == null ? null : new BigDecimal(points),
                new BigDecimal(measured));
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
