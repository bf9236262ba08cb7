package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiUnitTest {

    @ParameterizedTest
    @CsvSource({"min, 分钟, min", "d, 天, days", "CNY, 元, CNY", "/100, 分, points", "%, %, %", "次/周, 次/周, 次/周"})
    void aShortUnitIsShownInWordsAndAnyOtherAsItWasTyped(String unit, String zh, String en) {
        assertThat(KpiUnit.words(unit).zh()).isEqualTo(zh);
        assertThat(KpiUnit.words(unit).en()).isEqualTo(en);
    }

    @Test
    void aBareNumberHasNoUnit() {
        assertThat(KpiUnit.words("#").isEmpty()).isTrue();
        assertThat(KpiUnit.words(null).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "35, %, 35%, 35%",
        "1200.5, CNY, '¥1,200.50', 'CN¥1,200.50'",
        "12000, #, '12,000', '12,000'",
        "0.125, d, 0.125 天, 0.125 days",
        "7, min, 7 分钟, 7 min"
    })
    void aTargetIsWrittenAsPeopleReadItAndMoneyAsEverywhere(BigDecimal target, String unit, String zh, String en) {
        assertThat(KpiUnit.text(target, unit, Locale.SIMPLIFIED_CHINESE)).isEqualTo(zh);
        assertThat(KpiUnit.text(target, unit, Locale.UK)).isEqualTo(en);
    }

    @Test
    void whatHasNoTargetYetSaysNothing() {
        assertThat(KpiUnit.text(null, "%", Locale.UK)).isEmpty();
    }
}
