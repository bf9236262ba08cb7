package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;

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
}
