package org.remit.web.performance.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.performance.scoring.Bands.Band;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.Milestones.Milestone;
import org.remit.performance.scoring.Rubric.Level;
import org.remit.performance.sheet.target.MethodDetail;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.performance.sheet.target.TargetScoring;
import org.remit.web.shared.Msg;

/** How a line counts, in a plain sentence that says what the formulas do. */
class MethodTextsTest {

    private final MethodTexts texts = texts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "COMPLETION_RATE | - | 120 | - | - | 0 points up to 0, 100 at 120, 120 from 144 on. | 144 | 120",
                "LINEAR_HIGHER | 80 | 95 | - | - | 0 points up to 80, 100 at 95, 120 from 98 on. | 98 | 120",
                "LINEAR_HIGHER | 80 | 95 | 20 | 110 | 20 points up to 83, 100 at 95, 110 from 96.5 on. | 83 | 20",
                "LINEAR_LOWER | 10 | 8 | - | - | 0 points from 10 on, 100 at 8, 120 at 7.6 and below. | 7.6 | 120",
            })
    void aStraightLineSaysWhereItBeginsAndEnds(
            MethodKind method,
            BigDecimal baseline,
            BigDecimal target,
            BigDecimal floor,
            BigDecimal cap,
            String sentence,
            BigDecimal actual,
            BigDecimal points) {
        TargetDefinition line = new TargetDefinition(
                TargetPart.ITEM, number("40"), method, baseline, null, target, null, null, floor, cap, null);

        assertThat(texts.sentence(line)).isEqualTo(sentence);
        assertThat(TargetScoring.calculate(line, actual, Set.of()).points())
                .as("what the sentence says of %s", actual)
                .isEqualByComparingTo(points);
    }

    @Test
    void theClosestSaysHowFarAwayNothingIsLeft() {
        assertThat(texts.sentence(line(MethodKind.CLOSEST_IS_BEST, null, "20", null, "4", null)))
                .isEqualTo("100 points at 20, fewer on either side, 0 when it is 4 or more away.");
    }

    @Test
    void stepsGoUpOrDown() {
        assertThat(texts.sentence(line(MethodKind.THRESHOLD_TARGET_STRETCH, "60", "80", "90", null, null)))
                .isEqualTo("0 points below 60, 60 at 60, 100 at 80, 120 from 90 on.");
        assertThat(texts.sentence(line(MethodKind.THRESHOLD_TARGET_STRETCH, "9", "7", "5", null, null)))
                .isEqualTo("0 points above 9, 60 at 9, 100 at 7, 120 at 5 and below.");
    }

    @Test
    void bandsMilestonesEventsAndLevelsAreListed() {
        assertThat(texts.sentence(line(
                        MethodKind.BANDS,
                        new MethodDetail(
                                List.of(
                                        new Band(null, number("60"), number("0")),
                                        new Band(number("60"), number("80"), number("60")),
                                        new Band(number("80"), null, number("100"))),
                                null,
                                null,
                                null,
                                null))))
                .isEqualTo("Below 60: 0 points; 60 to below 80: 60 points; From 80 on: 100 points");
        assertThat(texts.sentence(line(
                        MethodKind.MILESTONES,
                        new MethodDetail(
                                null,
                                List.of(new Milestone("A", number("40")), new Milestone("B", number("60"))),
                                null,
                                null,
                                null))))
                .isEqualTo("A: 40 points; B: 60 points");
        assertThat(texts.sentence(
                        line(MethodKind.PER_EVENT, new MethodDetail(null, null, null, number("100"), number("-5")))))
                .isEqualTo("100 points, less 5 for each event; 0 to 120 points.");
        assertThat(texts.sentence(line(
                        MethodKind.RUBRIC,
                        new MethodDetail(
                                null,
                                null,
                                List.of(
                                        new Level(number("1"), number("0"), null),
                                        new Level(number("2"), number("100"), "Helps others")),
                                null,
                                null))))
                .isEqualTo("Rating 1: 0 points; Rating 2 (Helps others): 100 points");
        assertThat(texts.sentence(line(MethodKind.YES_NO, null))).isEqualTo("100 points when done, otherwise 0.");
    }

    @Test
    void aVetoAndWhatIsNotCompleteSaySo() {
        TargetDefinition veto = new TargetDefinition(
                TargetPart.VETO, null, null, null, null, null, null, null, null, number("60"), null);
        assertThat(texts.sentence(veto)).isEqualTo("Once it happens, the total is at most 60 points.");
        assertThat(texts.sentence(line(MethodKind.LINEAR_LOWER, null))).isEqualTo("Not complete yet.");
    }

    private static TargetDefinition line(MethodKind method, MethodDetail detail) {
        return new TargetDefinition(
                TargetPart.ITEM, number("40"), method, null, null, null, null, null, null, null, detail);
    }

    private static TargetDefinition line(
            MethodKind method, String threshold, String target, String stretch, String tolerance, MethodDetail detail) {
        return new TargetDefinition(
                TargetPart.ITEM,
                number("40"),
                method,
                null,
                number(threshold),
                number(target),
                number(stretch),
                number(tolerance),
                null,
                null,
                detail);
    }

    private static BigDecimal number(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    /** In the English of the pages. */
    private static MethodTexts texts() {
        Properties english = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages/sheet_en.properties"))) {
            english.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MethodTexts texts = new MethodTexts();
        texts.msg = new Msg() {
            @Override
            public String get(Object key) {
                return english.getProperty(key.toString());
            }

            @Override
            public String format(String key, Object... args) {
                Object[] written = Arrays.stream(args)
                        .map(arg -> arg instanceof BigDecimal number ? number.toPlainString() : arg)
                        .toArray();
                return new MessageFormat(english.getProperty(key), Locale.ENGLISH).format(written);
            }
        };
        return texts;
    }
}
