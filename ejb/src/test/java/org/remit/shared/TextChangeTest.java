package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a reader sees of two versions of a text, written as language: before -> after. */
class TextChangeTest {

    @Test
    void eachReaderSeesTheirOwnLanguage() {
        LocalizedText before = new LocalizedText("拍摄", "Film");
        LocalizedText after = new LocalizedText("剪辑", "Cut");

        assertThat(chinese(before, after)).containsExactly("zh: 拍摄 -> 剪辑");
        assertThat(english(before, after)).containsExactly("en: Film -> Cut");
    }

    @Test
    void whereTheirOwnLanguageSaysTheSameTheySeeTheOtherOne() {
        LocalizedText before = new LocalizedText("拍摄", "Film");
        LocalizedText after = new LocalizedText("拍摄", "Cut");

        assertThat(chinese(before, after)).containsExactly("en: Film -> Cut");
        assertThat(english(before, after)).containsExactly("en: Film -> Cut");
    }

    @Test
    void whatStandsInOneLanguageOnlyIsShownAsTextOfThatLanguage() {
        assertThat(english(new LocalizedText("拍摄", null), new LocalizedText("剪辑", null)))
                .containsExactly("zh: 拍摄 -> 剪辑");
        assertThat(english(null, new LocalizedText("拍摄", null))).containsExactly("zh: null -> 拍摄");
        assertThat(chinese(new LocalizedText(null, "Film"), null)).containsExactly("en: Film -> null");
    }

    @Test
    void aTranslationIsAddedToTheTextAndDoesNotReplaceIt() {
        LocalizedText before = new LocalizedText(null, "Film");
        LocalizedText after = new LocalizedText("拍摄", "Film");

        assertThat(chinese(before, after)).containsExactly("zh: null -> 拍摄", "en: Film -> Film");
        assertThat(english(before, after)).containsExactly("en: Film -> Film", "zh: null -> 拍摄");
    }

    @Test
    void aTranslationHidesNoChangeOfTheTextItself() {
        LocalizedText before = new LocalizedText(null, "Film");

        assertThat(chinese(before, new LocalizedText("剪辑", "Cut")))
                .containsExactly("zh: null -> 剪辑", "en: Film -> Cut");
        assertThat(english(before, new LocalizedText("剪辑", null)))
                .containsExactly("en: Film -> null", "zh: null -> 剪辑");
    }

    @Test
    void whatIsNewOrGoneIsToldOnce() {
        LocalizedText text = new LocalizedText("拍摄", "Film");

        assertThat(chinese(null, text)).containsExactly("zh: null -> 拍摄");
        assertThat(english(text, null)).containsExactly("en: Film -> null");
        assertThat(english(new LocalizedText(null, null), text)).containsExactly("en: null -> Film");
    }

    @Test
    void whatIsTheSameIsTheTextInTheLanguageThatItHas() {
        LocalizedText text = new LocalizedText("拍摄", null);

        assertThat(english(text, text)).containsExactly("zh: 拍摄 -> 拍摄");
        assertThat(english(null, null)).isEmpty();
    }

    private static List<String> chinese(LocalizedText before, LocalizedText after) {
        return seen(before, after, Locale.SIMPLIFIED_CHINESE);
    }

    private static List<String> english(LocalizedText before, LocalizedText after) {
        return seen(before, after, Locale.UK);
    }

    private static List<String> seen(LocalizedText before, LocalizedText after, Locale reader) {
        return TextChange.between(before, after, reader).stream()
                .map(change -> "%s: %s -> %s".formatted(change.language(), change.before(), change.after()))
                .toList();
    }
}
