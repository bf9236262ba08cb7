package org.remit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    @Test
    void theTextsOfThePagesAreRead() {
        assertThat(Texts.ofThePages().keys("en")).hasSizeGreaterThan(50);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theTextsKeepEachRule(TextRule rule) {
        assertThat(Texts.groups()).flatMap(rule::findings).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyRuleFindsWhatIsPlantedAgainstIt(TextRule rule) {
        assertThat(rule.findings(plantedAgainst(rule))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void noRuleAccusesGoodTexts(TextRule rule) {
        Texts good = texts("cost_en", "a.b=Due in {0} days\nc=It’s late", "cost_zh", "a.b=还有 {0} 天\nc=已逾期");

        assertThat(rule.findings(good)).isEmpty();
    }

    /** Exhaustive: a rule without something planted against it does not compile. */
    private static Texts plantedAgainst(TextRule rule) {
        return switch (rule) {
            case THERE_IS_A_FILE_IN_THE_OTHER_LANGUAGE -> texts("cost_en", "a=A");
            case BOTH_LANGUAGES_HAVE_THE_SAME_KEYS -> texts("cost_en", "a=A\nb=B", "cost_zh", "a=甲");
            case NO_TEXT_IS_EMPTY -> texts("cost_en", "a=A", "cost_zh", "a=");
            case NO_KEY_IS_THERE_TWICE -> texts("cost_en", "a=A\na=B", "cost_zh", "a=甲");
            case BOTH_LANGUAGES_FILL_THE_SAME_PLACEHOLDERS -> texts("cost_en", "a={0} of {1}", "cost_zh", "a={0} 项");
            case EVERY_TEXT_IS_A_MESSAGE_FORMAT -> texts("cost_en", "a=It's {0}", "cost_zh", "a={0}");
        };
    }

    private static Texts texts(String... filesAndContents) {
        return new Texts(Stream.iterate(0, index -> index < filesAndContents.length, index -> index + 2)
                .map(index -> Texts.File.of(filesAndContents[index] + ".properties", filesAndContents[index + 1]))
                .toList());
    }

    @Test
    void aKeyInTwoFilesIsFound() {
        Texts planted = texts("cost_en", "a=A", "cost_zh", "a=甲", "team_en", "a=B", "team_zh", "a=乙");

        assertThat(TextRule.NO_KEY_IS_THERE_TWICE.findings(planted)).hasSize(4);
    }

    @Test
    void aBrokenPlaceholderIsFound() {
        Texts planted = texts("cost_en", "a={0", "cost_zh", "a={0");

        assertThat(TextRule.EVERY_TEXT_IS_A_MESSAGE_FORMAT.findings(planted))
                .isEqualTo(List.of(
                        "cost_en.properties: a is no message format (write ’ for an apostrophe)",
                        "cost_zh.properties: a is no message format (write ’ for an apostrophe)"));
    }
}
