package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private final LocalizedText both = new LocalizedText("岗位", "Position");

    @Test
    void everybodyReadsTheirLanguage() {
        assertThat(both.in(Locale.CHINESE)).isEqualTo("岗位");
        assertThat(both.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("岗位");
        assertThat(both.in(Locale.ENGLISH)).isEqualTo("Position");
        assertThat(both.in(Locale.FRENCH)).isEqualTo("Position");
        assertThat(both.in(null)).isEqualTo("Position");
    }

    @Test
    void aMissingLanguageFallsBackToTheOtherAndSaysSo() {
        LocalizedText english = new LocalizedText(null, "Position");
        assertThat(english.in(Locale.CHINESE)).isEqualTo("Position");
        assertThat(english.untranslated(Locale.CHINESE)).isTrue();
        assertThat(english.untranslated(Locale.ENGLISH)).isFalse();
        assertThat(both.untranslated(Locale.CHINESE)).isFalse();
    }

    @Test
    void blankIsNothing() {
        LocalizedText blank = new LocalizedText(" \t\n ", "");
        assertThat(blank.isEmpty()).isTrue();
        assertThat(blank).isEqualTo(new LocalizedText(null, null));
        assertThat(blank.in(Locale.ENGLISH)).isNull();
        assertThat(blank.untranslated(Locale.ENGLISH)).isFalse();
    }

    @Test
    void blanksAroundATextAreDropped() {
        assertThat(new LocalizedText("　岗位 ", null).zh()).isEqualTo("岗位");
    }
}
