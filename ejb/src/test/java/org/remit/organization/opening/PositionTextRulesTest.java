package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.DutyContent;
import org.remit.organization.KpiContent;
import org.remit.organization.PositionContent;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

class PositionTextRulesTest {

    private final Contents position = new Contents();

    @Test
    void aDraftMayBeEmpty() {
        assertThat(PositionContentRules.unsaveable(
                        new PositionContent(null, null, null, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void aTextMayBeAsLongAsItsColumn() {
        position.title = new LocalizedText("编".repeat(120), "e".repeat(120));
        assertThat(unsaveable()).isEmpty();
    }

    @Test
    void aTextBeyondItsColumnIsRefusedWithTheLimit() {
        position.title = new LocalizedText("编".repeat(121), "e".repeat(121));

        assertThat(unsaveable()).containsExactly("title.zh error.tooLong [120]", "title.en error.tooLong [120]");
    }

    @Test
    void everyTextHasItsLimit() {
        position.unit = "U".repeat(21);
        position.currency = "CNYY";
        position.reportsTo = "P".repeat(61);
        position.reason = "r".repeat(501);
        position.duties = List.of(new DutyContent(
                new LocalizedText("责".repeat(501), null),
                "F".repeat(41),
                List.of(new KpiContent(new LocalizedText(null, "n".repeat(121)), "u".repeat(21), null, null, null))));

        assertThat(unsaveable())
                .containsExactly(
                        "unit error.tooLong [20]",
                        "currency error.tooLong [3]",
                        "reportsTo error.tooLong [60]",
                        "reason error.tooLong [500]",
                        "duties[0].text.zh error.tooLong [500]",
                        "duties[0].function error.tooLong [40]",
                        "duties[0].kpis[0].name.en error.tooLong [120]",
                        "duties[0].kpis[0].unit error.tooLong [20]");
    }

    @Test
    void emojiAndRareCharactersAreKept() {
        position.title = new LocalizedText("短视频编导🎬𠮷野家", "Producer 👩‍💻");
        assertThat(unsaveable()).isEmpty();
    }

    @Test
    void anEmojiCountsTwiceSinceItMayFillTwoPlacesOfAColumn() {
        position.title = new LocalizedText("🎬".repeat(60), "𠮷".repeat(61));
        assertThat(unsaveable()).containsExactly("title.en error.tooLong [120]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb"})
    void aTitleHasOneLine(String title) {
        position.title = new LocalizedText(null, title);
        assertThat(unsaveable()).containsExactly("title.en error.controlCharacter []");
    }

    @Test
    void aDutyMayHaveSeveralLines() {
        position.duties = List.of(duty("first\r\nsecond\n\tthird"));
        assertThat(unsaveable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b", "a\ud83cb", "a\udfacb"})
    void otherControlCharactersAndHalvesOfCharactersDoNotReachAnyColumn(String text) {
        position.unit = text;
        position.title = new LocalizedText(text, text);
        position.reportsTo = text;
        position.duties = List.of(new DutyContent(
                new LocalizedText(text, null),
                text,
                List.of(new KpiContent(new LocalizedText(null, text), text, null, null, null))));

        assertThat(unsaveable()).isEmpty();
        assertThat(position.content().toString()).contains("ab").doesNotContain(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "'; DROP TABLE x; --", "{{7*7}}"})
    void scriptsAndFormulasAreOnlyTexts(String title) {
        position.title = new LocalizedText(title, title);
        assertThat(unsaveable()).isEmpty();
    }

    @Test
    void aDraftWithTooManyDutiesIsRefused() {
        position.duties = Collections.nCopies(31, duty("x"));
        assertThat(unsaveable()).containsExactly("duties error.tooManyDuties [30]");
    }

    private static DutyContent duty(String text) {
        return new DutyContent(new LocalizedText(null, text), null, List.of());
    }

    private List<String> unsaveable() {
        return PositionContentRules.unsaveable(position.content()).stream()
                .map(PositionTextRulesTest::text)
                .toList();
    }

    private static String text(Violation violation) {
        return violation.field() + " " + violation.key() + " " + violation.args();
    }
}
