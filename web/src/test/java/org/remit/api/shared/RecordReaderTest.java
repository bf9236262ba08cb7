package org.remit.api.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.DutyContent;
import org.remit.organization.Layer;
import org.remit.organization.PositionContent;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

class RecordReaderTest {

    @Test
    void everyFieldIsReadByItsType() {
        PositionContent content = read("""
                {"unit":"MKT","title":{"zh":"短视频编导","en":"Short-video producer"},"layer":"EXECUTION","headcount":2,
                 "monthlyCost":12000.50,"permanent":false,"validFrom":"2027-05-15",
                 "duties":[{"text":{"en":"Films"},"function":"NEW_MEDIA","kpis":[]}]}
                """);

        assertThat(content.unit()).isEqualTo("MKT");
        assertThat(content.title()).isEqualTo(new LocalizedText("短视频编导", "Short-video producer"));
        assertThat(content.layer()).isEqualTo(Layer.EXECUTION);
        assertThat(content.headcount()).isEqualTo(2);
        assertThat(content.monthlyCost()).isEqualByComparingTo(new BigDecimal("12000.50"));
        assertThat(content.permanent()).isFalse();
        assertThat(content.validFrom()).isEqualTo(LocalDate.of(2027, 5, 15));
        assertThat(content.duties())
                .containsExactly(new DutyContent(new LocalizedText(null, "Films"), "NEW_MEDIA", List.of()));
    }

    @Test
    void whatIsMissingNullOrBlankIsNull() {
        PositionContent content = read("{\"unit\":\"  \",\"layer\":null,\"title\":{\"zh\":\"\"}}");

        assertThat(content.unit()).isNull();
        assertThat(content.layer()).isNull();
        assertThat(content.headcount()).isNull();
        assertThat(content.title()).isNull();
        assertThat(content.duties()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "headcount|\"two\"|api.notAWholeNumber",
                "headcount|\"2\"|api.notAWholeNumber",
                "headcount|1.5|api.notAWholeNumber",
                "headcount|1e999|api.notAWholeNumber",
                "headcount|2147483648|api.notAWholeNumber",
                "headcount|-2147483649|api.notAWholeNumber",
                "headcount|true|api.notAWholeNumber",
                "headcount|[1]|api.notAWholeNumber",
                "monthlyCost|\"1\"|api.notANumber",
                "monthlyCost|1e999|api.notANumber",
                "monthlyCost|1e-999|api.notANumber",
                "monthlyCost|{}|api.notANumber",
                "permanent|\"no\"|api.notABoolean",
                "permanent|0|api.notABoolean",
                "validFrom|\"15.05.2027\"|api.notADate",
                "validFrom|\"2027-02-30\"|api.notADate",
                "validFrom|20270515|api.notADate",
                "layer|\"BOSS\"|api.unknownChoice",
                "layer|\"execution\"|api.unknownChoice",
                "layer|1|api.unknownChoice",
                "unit|5|api.notAText",
                "unit|{}|api.notAText",
                "title|\"text\"|api.notAnObject",
                "title|[]|api.notAnObject",
                "duties|{}|api.notAList",
                "duties|\"x\"|api.notAList",
            })
    void aValueOfTheWrongTypeIsNamedByItsField(String field, String value, String key) {
        assertThat(violations("{\"" + field + "\":" + value + "}")).containsExactly(field + " " + key);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPath() {
        assertThat(violations("""
                                {"unti":"MKT","headcount":1.5,"title":{"fr":"Producteur"},
                                 "duties":[null,3,{"kpis":[{"target":"x"},{"name":{"en":7}}]}]}
                                """))
                .containsExactlyInAnyOrder(
                        "unti api.unknownField",
                        "headcount api.notAWholeNumber",
                        "title.fr api.unknownField",
                        "duties[0] api.nullInList",
                        "duties[1] api.notAnObject",
                        "duties[2].kpis[0].target api.notANumber",
                        "duties[2].kpis[1].name.en api.notAText");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u001bb", "\\ud800", "x\\udc00", "\\u0085"})
    void aTextThatNoDatabaseKeepsIsRefused(String text) {
        assertThat(violations("{\"unit\":\"" + text + "\"}")).containsExactly("unit api.unwritableText");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "𠮷野家", "line\\nbreak", "<script>alert(1)</script>", "=1+1", "\\ud83d\\ude00"})
    void anyOtherTextIsKeptAsItIs(String text) {
        assertThat(violations("{\"unit\":\"" + text + "\"}")).isEmpty();
    }

    @Test
    void theNameOfAnUnknownFieldIsToldShortened() {
        assertThat(violations("{\"" + "x".repeat(500) + "\":1}"))
                .containsExactly("x".repeat(40) + "... api.unknownField");
    }

    private static PositionContent read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return RecordReader.read(reader.readObject(), PositionContent.class);
        }
    }

    private static List<String> violations(String json) {
        BusinessException refused = catchThrowableOfType(BusinessException.class, () -> read(json));
        return refused == null
                ? List.of()
                : refused.violations().stream()
                        .map(violation -> violation.field() + " " + violation.key())
                        .toList();
    }
}
