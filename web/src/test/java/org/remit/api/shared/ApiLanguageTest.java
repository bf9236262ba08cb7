package org.remit.api.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|en",
                "zh|zh",
                "zh-CN,zh;q=0.9,en;q=0.8|zh",
                "zh-Hans-CN|zh",
                "en;q=0.5,zh;q=0.9|zh",
                "fr,zh;q=0.2|zh",
                "fr|en",
                "*|en",
                "'zh'; nonsense ,,|en",
            })
    void theBestLanguageThatRemitSpeaksIsTaken(String header, String language) {
        assertThat(ApiLanguage.of(header).getLanguage()).isEqualTo(language);
    }
}
