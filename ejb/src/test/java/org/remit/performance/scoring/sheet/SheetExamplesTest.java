package org.remit.performance.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.arithmetic.Step;

/** The sheets that were computed by hand, in the spreadsheet beside this test. */
class SheetExamplesTest {

    /** One row of the spreadsheet. */
    private record Row(CSVRecord cells) {

        String cell(String column) {
            return cells.toMap().entrySet().stream()
                    .filter(cell -> cell.getKey().startsWith(column + " "))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
        }

        BigDecimal number(String column) {
            return cell(column).isEmpty() ? null : new BigDecimal(cell(column));
        }

        boolean is(String kind) {
            return cell("kind").equals(kind);
        }

        SheetItem item() {
            return new SheetItem(cell("line"), number("weight"));
        }

        Veto veto() {
            return new Veto(cell("line"), number("points"));
        }

        Calculation calculation() {
            return Points.of(number("points"));
        }
    }

    static Stream<List<Row>> sheets() throws IOException {
        var file = SheetExamplesTest.class.getResourceAsStream("sheet-examples.csv");
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(reader).stream()
                    .map(Row::new)
                    .collect(Collectors.groupingBy(row -> row.cell("sheet"), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void eachSheetComesToWhatWasComputedByHand(List<Row> rows) {
        SheetScore score = score(rows);

        assertThat(score.percentMeasured()).isEqualByComparingTo(rows.get(0).number("measured"));
        assertThat(published(score)).isEqualTo(scaled(rows.get(0).number("score"), 2));
        assertThat(score.owing())
                .containsExactlyElementsOf(list(rows, "item", row -> row).stream()
                        .filter(row -> row.number("points") == null)
                        .map(row -> row.cell("line"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void eachLineComesToWhatWasComputedByHand(List<Row> rows) {
        SheetScore score = score(rows);

        assertThat(score.items()).extracting(ItemScore::code).isEqualTo(list(rows, "item", row -> row.cell("line")));
        assertThat(score.items())
                .extracting(ItemScore::normalizedWeight)
                .isEqualTo(list(rows, "item", row -> scaled(row.number("renormalised"), 4)));
        assertThat(score.items())
                .extracting(item -> value(item.contribution()))
                .isEqualTo(list(rows, "item", row -> scaled(row.number("contribution"), 4)));
    }

    private static SheetScore score(List<Row> rows) {
        List<Veto> vetoes = list(rows, "veto", Row::veto);
        var sheet = new Sheet(list(rows, "item", Row::item), list(rows, "bonus", row -> row.cell("line")), vetoes);
        Map<String, Calculation> measured = rows.stream()
                .filter(row -> !row.is("veto") && row.number("points") != null)
                .collect(Collectors.toMap(row -> row.cell("line"), Row::calculation));
        return sheet.score(measured, vetoes.stream().map(Veto::code).collect(Collectors.toSet()));
    }

    private static <T> List<T> list(List<Row> rows, String kind, Function<Row, T> part) {
        return rows.stream().filter(row -> row.is(kind)).map(part).toList();
    }

    private static BigDecimal scaled(BigDecimal number, int scale) {
        return number == null ? null : number.setScale(scale);
    }

    private static BigDecimal published(SheetScore score) {
        return score.rated() ? score.total().score().value() : null;
    }

    private static BigDecimal value(Step step) {
        return step == null ? null : step.value();
    }
}
