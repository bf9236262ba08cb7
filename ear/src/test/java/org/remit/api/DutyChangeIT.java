package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of duties from the proposal to the reading; each test with a position of its own, so that none meets another. */
class DutyChangeIT extends ApiTest {

    private static final String PATH = "/api/duty-changes";
    private static final String PARTNER = "[{\"kind\":\"UNIT\",\"code\":\"PRD\"}]";

    @Test
    void theWholeChainWithConsentAndASecondChangeThatIsRefused() {
        JsonObject changed = Proposal.with(
                changed("MKT-SEO", "Watch the ranking of the core keywords"), "/duties/0/partners", PARTNER);
        Answer answer = head().post(PATH, changed).is(201);
        String number = number(answer);
        assertThat(answer.header("Location")).isEqualTo("/api/requests/" + number);

        Answer second = staff().post(PATH, changed("MKT-SEO", "Something else is done every week"))
                .isProblem(409);
        assertThat(second.text("/detail")).contains(number);

        // the head who asks is not asked: the next superior is
        decide(Api.as("head.operations"), number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_agreeByPartners");
        decide(Api.as("head.product"), number, "APPROVED", null).is(204);
        decide(manager(), number, "CHANGES_WORK", null).is(204);
        assertPlace(number, "OPEN userTask_consentByIncumbents");
        decide(Api.as("seo.specialist"), number, "REFUSED", null).refuses("comment");
        decide(Api.as("seo.specialist"), number, "REFUSED", "Not agreed yet.").is(204);
        assertPlace(number, "OPEN userTask_answerRefusal");
        decide(manager(), number, "APPROVED", null).refuses("outcome");
        decide(manager(), number, "RETURNED", "Talk to each other.").is(204);
        assertPlace(number, "RETURNED userTask_mendByApplicant");
        assertThat(texts("MKT-SEO")).doesNotContain("Watch the ranking of the core keywords");

        head().post(PATH + "/" + number + "/resubmission", Proposal.withText(changed, "/comment", "We talked."))
                .is(204);
        decide(Api.as("head.operations"), number, "APPROVED", null).is(204);
        decide(Api.as("head.product"), number, "APPROVED", null).is(204);
        decide(manager(), number, "CHANGES_WORK", null).is(204);
        decide(Api.as("seo.specialist"), number, "AGREED", null).is(204);

        assertPlace(number, "APPROVED userTask_confirmReading");
        assertThat(texts("MKT-SEO")).contains("Watch the ranking of the core keywords");
        assertThat(staff().get(PATH + "/of/MKT-SEO")
                        .is(200)
                        .json()
                        .getJsonArray("basedOn")
                        .getJsonObject(0)
                        .getInt("version"))
                .isEqualTo(2);
        decide(Api.as("seo.specialist"), number, "ACKNOWLEDGED", null).is(204);
        assertPlace(number, "APPROVED");
    }

    @Test
    void whatWasMadeFromAnOlderVersionIsRefused() {
        JsonObject old = changed("DAT-ANALYST", "Report the weekly figures to Marketing");
        String number = number(staff().post(PATH, changed("DAT-ANALYST", "Report the daily figures to Marketing"))
                .is(201));
        decide(Api.as("head.data"), number, "APPROVED", null).is(204);
        decide(manager(), number, "APPROVED", null).is(204);

        Answer late = staff().post(PATH, old).isProblem(409);

        assertThat(late.text("/detail")).contains("DAT-ANALYST");
        decide(Api.as("data.analyst"), number, "ACKNOWLEDGED", null).is(204);
    }

    @Test
    void anApprovedChangeOfALaterDayKeepsTheNextOneOut() {
        JsonObject later = Proposal.withText(
                changed("PRD-EDITOR", "Check the product texts of the week"),
                "/effectiveFrom",
                LocalDate.now().plusMonths(2).toString());
        String number = number(staff().post(PATH, later).is(201));
        decide(Api.as("head.product"), number, "APPROVED", null).is(204);
        decide(manager(), number, "APPROVED", null).is(204);
        assertPlace(number, "APPROVED");
        assertThat(texts("PRD-EDITOR")).doesNotContain("Check the product texts of the week");

        Answer second = staff().post(PATH, changed("PRD-EDITOR", "Check something else every week"))
                .isProblem(409);

        assertThat(second.text("/detail")).contains(number);
    }

    @Test
    void ofTwoAtTheSameMomentOneIsRefused() {
        JsonObject change = changed("LOG-WAREHOUSE", "Count the goods of a shelf every day");

        List<Answer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> staff().post(PATH, change)))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(2);
        answers.stream().filter(answer -> answer.status() == 201).forEach(this::number);
    }

    @Test
    void onlyHrAndTheHeadsAboveMayProposeAndReadWhatIsProposed() {
        JsonObject change = changed("SVC-REPRESENTATIVE", "Answer customers within one hour");
        for (String who : List.of("head.marketing", "data.analyst", "auditor", "admin")) {
            Api.as(who).post(PATH, change).isProblem(403);
            Api.as(who).get(PATH + "/of/SVC-REPRESENTATIVE").isProblem(403);
        }
        String number = number(Api.as("head.service").post(PATH, change).is(201));

        stranger().get(PATH + "/" + number).isProblem(403);
        Api.as("gm").get(PATH + "/" + number).is(200);
        Api.as("head.service").post("/api/requests/" + number + "/withdrawal").is(204);
    }

    @Test
    void aRepetitionWithTheSameKeyLeadsToTheSameRequestAndAnotherBodyIsRefused() {
        Api caller = staff().with("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject change = changed("DAT-ENGINEER", "Move the figures of each night by six in the morning");
        String number = number(caller.post(PATH, change).is(201));

        assertThat(caller.post(PATH, change).is(201).text("/number")).isEqualTo(number);
        caller.post(PATH, changed("DAT-ENGINEER", "Move the figures of each week"))
                .isProblem(409);
        JsonObject closing = Json.createObjectBuilder()
                .add("position", "DAT-ENGINEER")
                .add("date", LocalDate.now().plusMonths(2).toString())
                .add("reason", "x")
                .build();
        caller.post("/api/position-closings", closing).isProblem(409);
        staff().post("/api/requests/" + number + "/withdrawal").is(204);
    }

    @Test
    void theDecidersReadWhichDutiesOfOthersSayMuchTheSame() {
        String of = texts("MKT-MANAGER").iterator().next();
        String number = number(staff().post(PATH, changed("DAT-ENGINEER", of)).is(201));

        String summary = manager()
                .get("/api/requests/" + number)
                .is(200)
                .json()
                .getJsonArray("summary")
                .toString();

        assertThat(summary).contains("summary.overlaps", of);
        staff().post("/api/requests/" + number + "/withdrawal").is(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "effectiveFrom|\"2020-01-01\"|effectiveFrom",
                "effectiveFrom|\"2199-01-01\"|effectiveFrom",
                "effectiveFrom|null|effectiveFrom",
                "position|\"NOPE\"|",
                "carriesOut|99999999|",
                "duties|[]|duties",
                "duties/0/code|\"NOPE-D1\"|duties[0].code",
                "duties/0/reviewBy|\"2020-01-01\"|duties[0].reviewBy",
                "duties/0/part|\"BOSS\"|duties[0].part",
                "duties/0/partners|[{\"kind\":\"UNIT\",\"code\":\"NOPE\"}]|duties[0].partners",
                "duties/0/partners|[{\"kind\":\"POSITION\",\"code\":\"MKT-SOCIAL\"}]|duties[0].partners",
                "duties/0/partners|[{\"code\":\"PRD\"}]|duties[0].partners",
                "duties/0/kpis|[]|duties[0].kpis",
                "basedOn|[{\"code\":\"X\"}]|basedOn",
                "salary|1|salary",
            })
    void aWrongValueIsRefusedByTheNameOfItsField(String place, String value, String field) {
        Answer answer = staff().post(
                        PATH, Proposal.with(changed("MKT-SOCIAL", "Plan the posts of the week"), "/" + place, value));
        if (field == null) {
            answer.isProblem(404);
        } else {
            answer.refuses(field);
        }
    }

    @Test
    void whatChangesNothingIsRefused() {
        staff().post(PATH, staff().get(PATH + "/of/MKT-SOCIAL").is(200).json()).refuses("duties");
    }

    /** The duties in force, the first one with another text. */
    private static JsonObject changed(String position, String text) {
        JsonObject inForce = staff().get(PATH + "/of/" + position).is(200).json();
        return Json.createPointer("/duties/0/text/en").replace(inForce, Json.createValue(text));
    }

    private static Set<String> texts(String position) {
        return staff().get("/api/positions/" + position).is(200).json().getJsonArray("duties").stream()
                .map(duty -> duty.asJsonObject().getJsonObject("text").getString("en"))
                .collect(Collectors.toSet());
    }
}
