package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyConverterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,200,000|1200000", "12,500.50|12500.50", "-1，000|-1000"})
    void separatorsBetweenThousandsMayBeTyped(String typed, String plain) {
        assertThat(MoneyConverter.plain(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1,20,000", "1,2345", ",500", "abc", "12500.50"})
    void whatIsNoGroupingStaysAsItIs(String typed) {
        assertThat(MoneyConverter.plain(typed)).isEqualTo(typed);
    }
}
