package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @Test
    void moreThanAPartIsTheNextWholeNumber() {
        assertThat(new Fraction(1, 2).moreThan(4)).isEqualTo(3);
        assertThat(new Fraction(1, 2).moreThan(5)).isEqualTo(3);
        assertThat(new Fraction(2, 3).moreThan(3)).isEqualTo(3);
        assertThat(new Fraction(0, 1).moreThan(7)).isEqualTo(1);
    }

    @Test
    void aThirdOfThreeIsExactlyOne() {
        assertThat(new Fraction(1, 3).reachedBy(1, 3)).isTrue();
        assertThat(new Fraction(1, 3).reachedBy(1, 4)).isFalse();
    }

    @Test
    void moreThanIsTheSmallestNumberAboveThePartForEverySize() {
        for (int denominator = 1; denominator <= 7; denominator++) {
            for (int numerator = 0; numerator < denominator; numerator++) {
                for (int all = 0; all <= 20; all++) {
                    int needed = new Fraction(numerator, denominator).moreThan(all);
                    assertThat(needed * denominator).isGreaterThan(all * numerator);
                    assertThat((needed - 1) * denominator).isLessThanOrEqualTo(all * numerator);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "/", "1/", "/2", "1/0", "3/2", "-1/2", "1/2/3", "a/b", "1.5/2", "1/99999999999"})
    void whatIsNoPartOfAWholeIsRefused(String text) {
        assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsReadAndWrittenAlike() {
        assertThat(Fraction.parse(" 2 / 3 ")).hasToString("2/3");
    }
}
