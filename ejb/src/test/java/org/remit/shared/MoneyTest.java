package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200    | CNY | ¥1,200.00   | CN¥1,200.00",
                "-0.5    | CNY | -¥0.50      | -CN¥0.50",
                "1200.25 | EUR | €1,200.25   | €1,200.25",
                "1200    | Yen | 1,200.00 Yen | 1,200.00 Yen",
                "1200    |     | 1,200.00    | 1,200.00"
            })
    void anAmountHasOneLookInEachLanguage(BigDecimal amount, String currency, String zh, String en) {
        assertThat(Money.text(amount, currency, Locale.SIMPLIFIED_CHINESE)).isEqualTo(zh);
        assertThat(Money.text(amount, currency, Locale.UK)).isEqualTo(en);
    }

    /** Pages know the language alone, summaries a country too. */
    @Test
    void aCountryMakesNoDifference() {
        BigDecimal amount = new BigDecimal("1200");

        assertThat(Money.text(amount, "CNY", Locale.CHINESE))
                .isEqualTo(Money.text(amount, "CNY", Locale.SIMPLIFIED_CHINESE));
        assertThat(Money.text(amount, "CNY", Locale.ENGLISH)).isEqualTo(Money.text(amount, "CNY", Locale.UK));
    }
}
