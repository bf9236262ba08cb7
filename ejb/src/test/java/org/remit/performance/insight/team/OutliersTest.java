package org.remit.performance.insight.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutliersTest {

    /** Q1 = 70 and Q3 = 90, the medians of 60, 70, 80 and of 80, 90, 100; the fences stand at 40 and 120. */
    @Test
    void farIsWhatLiesBeyondTheFencesAroundTheMiddleHalf() {
        Outliers fences = fences("80", "60", "100", "70", "90");

        assertThat(fences.low()).isEqualByComparingTo("40");
        assertThat(fences.high()).isEqualByComparingTo("120");
        assertThat(fences.far(points("40"))).isFalse();
        assertThat(fences.far(points("39.99"))).isTrue();
        assertThat(fences.far(points("120.01"))).isTrue();
    }

    /** Of an even number the halves share nothing: 1.5 × (110 − 90) around 90 and 110. */
    @Test
    void anEvenNumberIsHalvedInTheMiddle() {
        Outliers fences = fences("80", "90", "100", "100", "110", "120");

        assertThat(fences.low()).isEqualByComparingTo("60");
        assertThat(fences.high()).isEqualByComparingTo("140");
    }

    @Test
    void whereAllOthersHaveTheSameALittleLessIsNoNews() {
        Outliers fences = fences("120", "120", "120", "120", "110");

        assertThat(fences.far(points("110"))).isFalse();
        assertThat(fences.far(points("109.99"))).isTrue();
    }

    @Test
    void fewerThanFiveSayNothingAboutEachOther() {
        assertThat(Outliers.of(all("0", "100", "100", "100"))).isEmpty();
    }

    private static Outliers fences(String... points) {
        return Outliers.of(all(points)).orElseThrow();
    }

    private static List<BigDecimal> all(String... points) {
        return Stream.of(points).map(OutliersTest::points).toList();
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
