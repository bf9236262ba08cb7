package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void theFirstAcceptedLanguageThatIsSpokenWins() {
        assertThat(accepted("fr", "zh-TW", "en")).isEqualTo(Languages.ZH);
        assertThat(accepted("en-GB", "zh")).isEqualTo(Languages.EN);
    }

    @Test
    void whoSpeaksNeitherReadsEnglish() {
        assertThat(accepted("fr", "de")).isEqualTo(Languages.EN);
        assertThat(accepted()).isEqualTo(Languages.EN);
    }

    @Test
    void nothingButTheWhiteListBecomesALanguage() {
        assertThat(Languages.of("zh")).isEqualTo(Languages.ZH);
        assertThat(Languages.of("en';alert(1)//")).isNull();
        assertThat(Languages.of(null)).isNull();
    }

    private static Locale accepted(String... tags) {
        return Languages.accepted(Collections.enumeration(
                List.of(tags).stream().map(Locale::forLanguageTag).toList()));
    }
}
