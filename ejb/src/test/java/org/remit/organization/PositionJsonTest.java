package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

class PositionJsonTest {

    private static final String BODY = """
            {"unit":"MKT","title":{"zh":"短视频编导🎬𠮷","en":"Short-video producer"},"layer":"EXECUTION","headcount":2,
             "monthlyCost":12000.00,"currency":"CNY","permanent":false,"validFrom":"2027-05-15","validTo":"2027-06-30",
             "reportsTo":"MKT-MANAGER",
             "duties":[{"text":{"zh":"策划","en":"Plan"},"function":"NEW_MEDIA",
               "kpis":[{"name":{"zh":"完播率","en":"Completion rate"},"unit":"%","direction":"HIGHER","target":35,
                        "frequency":"WEEKLY"}]}],
             "reason":"The shots are not known yet."}""";

    @Test
    void aBodyIsReadCompletely() {
        PositionContent content = PositionJson.read(BODY);

        assertThat(content.title().zh()).isEqualTo("短视频编导🎬𠮷");
        assertThat(content.headcount()).isEqualTo(2);
        assertThat(content.monthlyCost()).isEqualByComparingTo("12000");
        assertThat(content.permanent()).isFalse();
        assertThat(content.validTo()).isEqualTo("2027-06-30");
        assertThat(content.reason()).isEqualTo("The shots are not known yet.");
        assertThat(content.duties().get(0).kpis().get(0).direction()).isEqualTo(Direction.HIGHER);
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        PositionContent content = PositionJson.read(BODY);

        assertThat(PositionJson.read(PositionJson.write(content).toString())).isEqualTo(content);
    }

    @Test
    void anIncompleteDraftIsReadAsTheSameToo() {
        PositionContent draft =
                PositionJson.read("{\"title\":{\"zh\":\" 编导 \",\"en\":\" \"},\"duties\":[{},{\"kpis\":[{}]}]}");

        assertThat(PositionJson.read(PositionJson.write(draft).toString())).isEqualTo(draft);
        assertThat(draft.title().zh()).isEqualTo("编导");
        assertThat(draft.title().en()).isNull();
    }

    @Test
    void theSameNumberWrittenDifferentlyIsTheSameContent() {
        assertThat(PositionJson.read("{\"monthlyCost\":12000}"))
                .isEqualTo(PositionJson.read("{\"monthlyCost\":1.20000E4}"))
                .isEqualTo(PositionJson.read("{\"monthlyCost\":\"12000.00\"}"));
    }

    @Test
    void unknownAndNullFieldsAreIgnored() {
        assertThat(PositionJson.read("{\"colour\":1,\"unit\":null,\"duties\":null}"))
                .isEqualTo(PositionJson.read("{}"));
    }

    @Test
    void everyFieldOfTheWrongTypeIsNamedAtOnce() {
        String wrong = """
                {"unit":1,"title":"x","layer":"TOP","headcount":1.5,"monthlyCost":"much","permanent":"yes","validFrom":"15.5.2027",
                 "duties":[7,{"text":{"en":[]},"kpis":{}},{"kpis":[{"direction":3,"target":true}]}]}""";

        assertThat(violations(wrong))
                .containsExactly(
                        "unit error.notAText",
                        "title error.notALocalizedText",
                        "layer error.unknownChoice",
                        "headcount error.notAWholeNumber",
                        "monthlyCost error.notANumber",
                        "permanent error.notABoolean",
                        "validFrom error.notADate",
                        "duties[0] error.notAnObject",
                        "duties[1].text.en error.notAText",
                        "duties[1].kpis error.notAList",
                        "duties[2].kpis[0].direction error.unknownChoice",
                        "duties[2].kpis[0].target error.notANumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967298", "-99999999999", "1e400", "1e2147483647", "0.5"})
    void aHeadcountDoesNotWrapRound(String number) {
        assertThat(violations("{\"headcount\":" + number + "}")).containsExactly("headcount error.notAWholeNumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "\"1e999999999\"", "\"\"", "\" 1\""})
    void aNumberThatCouldNotBeWrittenOutIsRefused(String number) {
        assertThat(violations("{\"monthlyCost\":" + number + "}")).containsExactly("monthlyCost error.notANumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "2027-13-01", "tomorrow", ""})
    void aDayThatDoesNotExistIsRefused(String day) {
        assertThat(violations("{\"validFrom\":\"" + day + "\"}")).containsExactly("validFrom error.notADate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"unit\":}", "null", "\"x\""})
    void whatIsNoJsonObjectIsRefused(String text) {
        assertThat(violations(text)).containsExactly("null error.notJson");
    }

    private static List<String> violations(String json) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, () -> PositionJson.read(json));
        return refusal.violations().stream().map(PositionJsonTest::text).toList();
    }

    private static String text(Violation violation) {
        return violation.field() + " " + violation.key();
    }
}
