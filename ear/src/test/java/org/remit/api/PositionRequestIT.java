package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for a position: what is taken, what is refused, and that a repetition does no harm. */
class PositionRequestIT extends ApiTest {

    private static final String PATH = "/api/position-requests";

    @Test
    void aSubmissionAnswersWhereTheRequestStands() {
        Answer answer = staff().post(PATH, Proposal.temporary()).is(201);

        String number = number(answer);
        assertThat(number).matches("R\\d{4}-\\d{6}");
        assertThat(answer.header("Location")).isEqualTo("/api/requests/" + number);
        assertThat(answer.text("/state")).isEqualTo("OPEN");
        staff().get(answer.header("Location")).is(200);
    }

    @Test
    void onlyHrMayAsk() {
        for (String who : List.of("head.marketing", "gm", "finance.manager", "board.1", "auditor", "admin")) {
            Api.as(who).post(PATH, Proposal.temporary()).isProblem(403);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "headcount|-1|headcount",
                "headcount|0|headcount",
                "headcount|1000000|headcount",
                "headcount|\"two\"|headcount",
                "headcount|1.5|headcount",
                "headcount|1e999|headcount",
                "headcount|null|headcount",
                "headcount|{}|headcount",
                "monthlyCost|-0.01|monthlyCost",
                "monthlyCost|99999999999|monthlyCost",
                "monthlyCost|0.001|monthlyCost",
                "monthlyCost|\"=1+1\"|monthlyCost",
                "currency|\"XXY\"|currency",
                "unit|\"NOPE\"|unit",
                "unit|[]|unit",
                "reportsTo|\"NOPE\"|reportsTo",
                "layer|\"BOSS\"|layer",
                "permanent|\"no\"|permanent",
                "validFrom|\"15.05.2027\"|validFrom",
                "validTo|\"2027-02-30\"|validTo",
                "title|\"Producer\"|title",
                "title|{}|title",
                "title|{\"en\":\"a\\u0000b\"}|title.en",
                "duties|[]|duties",
                "duties|{}|duties",
                "duties/0|null|duties[0]",
                "duties/0/kpis|[]|duties[0].kpis",
                "duties/0/function|\"NOPE\"|duties[0].function",
                "duties/0/kpis/0/target|\"high\"|duties[0].kpis[0].target",
                "duties/0/kpis/0/direction|\"UP\"|duties[0].kpis[0].direction",
                "duties/0/kpis/0/frequency|\"HOURLY\"|duties[0].kpis[0].frequency",
                "salary|1|salary",
            })
    void aWrongValueIsRefusedByTheNameOfItsField(String place, String value, String field) {
        JsonObject proposal = place.endsWith("/0")
                ? Proposal.with(Proposal.temporary(), "/duties", "[" + value + "]")
                : Proposal.with(Proposal.temporary(), "/" + place, value);

        staff().post(PATH, proposal).refuses(field);
    }

    @Test
    void aStartInThePastIsRefused() {
        String lastYear = LocalDate.now().minusYears(1).toString();

        staff().post(PATH, Proposal.withText(Proposal.temporary(), "/validFrom", lastYear))
                .refuses("validFrom");
    }

    @Test
    void theEndBeforeTheStartIsRefused() {
        JsonObject proposal = Proposal.temporary();

        staff().post(
                        PATH,
                        Proposal.withText(
                                proposal,
                                "/validFrom",
                                proposal.getString("validTo").replace("06-30", "07-01")))
                .refuses("validTo");
    }

    @Test
    void theSameKpiTwiceIsRefused() {
        JsonObject kpi = Proposal.temporary().getValue("/duties/0/kpis/0").asJsonObject();

        staff().post(PATH, Proposal.with(Proposal.temporary(), "/duties/0/kpis", "[" + kpi + "," + kpi + "]"))
                .refuses("duties[0].kpis[1].name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/title/en", "/title/zh", "/duties/0/text/en", "/duties/0/kpis/0/name/zh"})
    void aTextBeyondItsColumnIsRefused(String place) {
        JsonObject proposal = Proposal.withText(Proposal.temporary(), place, "长".repeat(600));

        staff().post(PATH, proposal)
                .refuses(place.substring(1).replaceAll("/(\\d)", "[$1]").replace('/', '.'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"😀👩‍💻", "𠮷𡈽𪚥", "<script>alert(1)</script>", "=HYPERLINK(\"x\")", "'; drop table --", "a\nb"
            })
    void anyOtherTextComesBackAsItWasSent(String text) {
        JsonObject proposal = Proposal.withText(Proposal.temporary(), "/duties/0/text/zh", text);

        String number = submit(proposal);

        assertThat(staff().get(PATH + "/" + number).is(200).text("/duties/0/text/zh"))
                .isEqualTo(text);
    }

    @Test
    void everythingThatIsWrongIsToldInTheCallersLanguage() {
        Answer chinese = staff().with("Accept-Language", "zh-CN").post(PATH, "{\"headcount\":-1,\"duties\":[]}");
        Answer english = staff().post(PATH, "{\"headcount\":-1,\"duties\":[]}");

        assertThat(english.isProblem(400).fields())
                .contains("unit", "title", "layer", "headcount", "monthlyCost", "currency", "reportsTo", "duties")
                .isEqualTo(chinese.isProblem(400).fields());
        assertThat(chinese.header("Content-Language")).isEqualTo("zh");
        assertThat(chinese.body()).containsPattern("\\p{IsHan}");
        assertThat(english.body()).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void whyAVagueDutyStaysIsKeptAndToldToTheDeciders() {
        JsonObject vague = Proposal.withText(Proposal.temporary(), "/duties/0/text/en", "Film various short videos");

        String unexplained = submit(vague);
        String explained = submit(Proposal.withText(vague, "/reason", "The list of videos comes with the campaign."));

        assertThat(principles(unexplained)).isEqualTo("1 finding, without a reason given");
        assertThat(principles(explained))
                .isEqualTo("1 finding. Why it stays: The list of videos comes with the campaign.");
        assertThat(staff().get(PATH + "/" + explained).is(200).text("/reason"))
                .isEqualTo("The list of videos comes with the campaign.");
    }

    private static String principles(String number) {
        return head().get("/api/requests/" + number).is(200).json().getJsonArray("summary").stream()
                .map(JsonValue::asJsonObject)
                .filter(fact -> fact.getString("key").equals("summary.principles"))
                .map(fact -> fact.getJsonObject("value").getString("en"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReasonOfMoreThan500CharactersIsRefused() {
        staff().post(PATH, Proposal.withText(Proposal.temporary(), "/reason", "r".repeat(501)))
                .refuses("reason");
    }

    @Test
    void aRepetitionWithTheSameKeyLeadsToTheSameRequest() {
        Api caller = staff().with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = caller.post(PATH, Proposal.temporary()).is(201);
        Answer second = caller.post(PATH, Proposal.temporary()).is(201);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.text("/number")).isEqualTo(number(first));
    }

    @Test
    void parallelRepetitionsLeadToOneRequestAndOneAnswer() {
        Api caller = staff().with("Idempotency-Key", UUID.randomUUID().toString());

        List<CompletableFuture<Answer>> calls = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> caller.post(PATH, Proposal.temporary())))
                .limit(8)
                .toList();

        assertThat(calls).allSatisfy(call -> call.join().is(201));
        assertThat(calls.stream().map(call -> call.join().header("Location")).distinct())
                .hasSize(1);
        String number = number(calls.get(0).join());
        assertThat(head().get("/api/inbox?size=200").items())
                .filteredOn(item -> item.getString("request").equals(number))
                .hasSize(1);
    }

    @Test
    void aRepetitionAfterTheRequestWentOnStillLeadsToIt() {
        Api caller = staff().with("Idempotency-Key", UUID.randomUUID().toString());
        String number = number(caller.post(PATH, Proposal.temporary()).is(201));
        decide(head(), number, "RETURNED", "两个").is(204);
        staff().post(
                        "/api/requests/" + number + "/resubmission",
                        Proposal.with(Proposal.temporary(), "/headcount", "2"))
                .is(204);

        Answer repeated = caller.post(PATH, Proposal.temporary()).is(201);

        assertThat(repeated.text("/number")).isEqualTo(number);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        Api caller = staff().with("Idempotency-Key", UUID.randomUUID().toString());
        number(caller.post(PATH, Proposal.temporary()).is(201));

        caller.post(PATH, Proposal.with(Proposal.temporary(), "/headcount", "2"))
                .isProblem(422);
    }

    @Test
    void everyCallerHasTheirOwnKeys() {
        String key = UUID.randomUUID().toString();
        String mine = number(staff().with("Idempotency-Key", key)
                .post(PATH, Proposal.temporary())
                .is(201));

        String theirs = manager()
                .with("Idempotency-Key", key)
                .post(PATH, Proposal.temporary())
                .is(201)
                .text("/number");

        assertThat(theirs).isNotEqualTo(mine);
        manager().post("/api/requests/" + theirs + "/withdrawal").is(204);
    }

    @Test
    void aRefusedSubmissionLeavesItsKeyFree() {
        Api caller = staff().with("Idempotency-Key", UUID.randomUUID().toString());
        caller.post(PATH, Proposal.with(Proposal.temporary(), "/headcount", "-1"))
                .refuses("headcount");

        number(caller.post(PATH, Proposal.temporary()).is(201));
    }

    @Test
    void aKeyThatIsTooLongOrNotPrintableIsRefused() {
        staff().with("Idempotency-Key", "x".repeat(81))
                .post(PATH, Proposal.temporary())
                .refuses("Idempotency-Key");
        staff().with("Idempotency-Key", "a b").post(PATH, Proposal.temporary()).refuses("Idempotency-Key");
    }
}
