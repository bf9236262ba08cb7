package org.remit.performance.measurement.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.shared.BusinessException;

/** Numbers as people write them. */
class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "85|85",
                "0.85|0.85",
                ".5|0.5",
                "-5|-5",
                "+5|5",
                "−5|-5",
                "1,234.56|1234.56",
                "1.234,56|1234.56",
                "1 234,56|1234.56",
                "1'234.56|1234.56",
                "1,234,567|1234567",
                "1.234.567|1234567",
                "1.234.567,8|1234567.8",
                "3,5|3.5",
                "0,123|0.123",
                "１２３．５|123.5",
                "１，２３４．５６|1234.56",
                "－８５|-85"
            })
    void aNumberWithOneReadingIsRead(String text, String number) {
        assertThat(NumberText.read("value", text).value()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"1,234|1234", "1.234|1.234", "12,345|12345", "12.345|12.345"})
    void aCommaBeforeThreeDigitsSeparatesThousandsAndAPointBeginsDecimals(String text, String number) {
        assertThat(NumberText.read("value", text).value()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85%", "85 %", "８５％"})
    void aPercentSignIsHeard(String text) {
        assertThat(NumberText.read("value", text)).isEqualTo(new NumberText(new BigDecimal("85"), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "1,23,45.6", "1.2.3", "12.34,5", "1,2,3", "--5", "1e5", "85%%", "=1+1", "八十五", "12/15"})
    void whatIsNoNumberIsRefusedAtItsField(String text) {
        assertThatThrownBy(() -> NumberText.read("value", text))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.violations()).hasSize(1);
                    assertThat(refused.violations().get(0).field()).isEqualTo("value");
                    assertThat(refused.violations().get(0).key()).isEqualTo("error.numberUnreadable");
                });
    }

    @Test
    void nothingIsNoNumber() {
        assertThat(NumberText.read("value", null)).isNull();
        assertThat(NumberText.read("value", "  ")).isNull();
    }
}
