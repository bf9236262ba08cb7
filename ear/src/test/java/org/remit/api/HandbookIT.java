package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions of position handbooks, from HR's order to the last confirmation, over the API alone. */
class HandbookIT extends ApiTest {

    /** A position that no other test changes, and who holds it. */
    private static final String POSITION = "LOG-MANAGER";

    private static final Api HOLDER = Api.as("head.logistics");

    @Test
    void anEditionIsApprovedPublishedAndConfirmedAndACorrectionAsksNobodyAgain() {
        String number = order(wish("POSITION", POSITION, false));
        assertPlace(number, "OPEN userTask_reviewByHrManager");
        assertThat(published(POSITION)).isEmpty();

        decide(manager(), number, "APPROVED", null).is(204);

        JsonObject edition = published(POSITION).get(0);
        assertThat(edition.getString("number")).isEqualTo("1.0");
        assertThat(edition.getInt("asked")).isOne();
        assertThat(edition.getInt("confirmed")).isZero();
        assertPlace(number, "APPROVED userTask_confirmEdition");
        String id = edition.get("id").toString();
        Answer waiting = staff().get("/api/handbooks/" + id + "/unconfirmed").is(200);
        assertThat(waiting.text("/items/0/position")).isEqualTo(POSITION);
        assertThat(waiting.text("/items/0/unit")).isEqualTo("LOG");

        decide(HOLDER, number, "ACKNOWLEDGED", null).is(204);

        assertThat(place(number)).isEqualTo("APPROVED");
        assertThat(published(POSITION).get(0).getInt("confirmed")).isOne();
        assertThat(staff().get("/api/handbooks/" + id + "/unconfirmed").is(200).items())
                .isEmpty();

        String correction = order(wish("POSITION", POSITION, true));
        decide(manager(), correction, "APPROVED", null).is(204);
        assertThat(place(correction)).isEqualTo("APPROVED");
        assertThat(published(POSITION))
                .extracting(row -> row.getString("number"))
                .containsExactly("1.1", "1.0");

        String unchanged = order(wish("POSITION", POSITION, false));
        decide(manager(), unchanged, "APPROVED", null).is(204);
        assertThat(place(unchanged)).as("nobody confirms the same again").isEqualTo("APPROVED");
        assertThat(published(POSITION).get(0).getString("number")).isEqualTo("2.0");
        everybodyReads(id);
        String newest = published(POSITION).get(0).get("id").toString();
        assertThat(Api.as("board.1")
                        .get("/api/handbooks/" + newest + "/difference?from=" + id)
                        .is(200)
                        .json()
                        .getJsonArray("changes"))
                .as("written twice on one day")
                .isEmpty();
        staff().get("/api/handbooks/" + newest + "/difference").refuses("from");
        staff().get("/api/handbooks/" + newest + "/difference?from=0").isProblem(404);
    }

    private void everybodyReads(String id) {
        Answer edition = Api.as("board.1").get("/api/handbooks/" + id).is(200);
        assertThat(edition.text("/chapters/0/sheets/0/code")).isEqualTo(POSITION);
        assertThat(edition.text("/chapters/0/sheets/0/duties/0/kpis/0/frequency"))
                .isNotBlank();
        Answer pdf = Api.as("board.1")
                .with("Accept-Language", "zh")
                .get("/api/handbooks/" + id + "/pdf")
                .is(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"handbook-LOG-MANAGER-1.0.pdf\"");
        assertThat(pdf.body()).startsWith("%PDF-");
        Api.as("board.1").get("/api/handbooks/" + id + "/unconfirmed").isProblem(403);
        assertThat(head().get("/api/handbooks/" + id + "/unconfirmed").is(200).items())
                .isEmpty();
    }

    @Test
    void theCompanysIsReleasedByTheGeneralManagerAndASecondOneHasToWait() {
        String number = order(wish("COMPANY", null, false));
        decide(manager(), number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_releaseByGeneralManager");

        Answer second =
                staff().post("/api/handbooks", wish("COMPANY", null, false)).isProblem(409);
        assertThat(second.text("/detail")).contains(number);

        JsonObject general =
                request(number).at("/openRound/yetToSpeak/0/person").asJsonObject();
        assertThat(general.getInt("id")).isPositive();
    }

    @Test
    void onlyHrAsksForAnEdition() {
        for (Api other : List.of(head(), stranger(), Api.as("auditor"), Api.as("admin"))) {
            other.post("/api/handbooks", wish("UNIT", "MKT", false)).isProblem(403);
        }
        NOBODY.post("/api/handbooks", wish("UNIT", "MKT", false)).isProblem(401);
        NOBODY.get("/api/handbooks").isProblem(401);
    }

    @Test
    void aReturnedEditionIsReadByThoseWhoDecideAndByNobodyElse() {
        String number = order(wish("UNIT", "PRD", false));
        decide(manager(), number, "RETURNED", "标题不够清楚").is(204);

        assertPlace(number, "RETURNED userTask_mendByApplicant");
        stranger().get("/api/requests/" + number).isProblem(403);
        assertThat(published("PRD")).isEmpty();
    }

    @Test
    void aRepetitionWithTheSameKeyLeadsToTheSameRequestAndAnotherBodyIsRefused() {
        Api caller = staff().with("Idempotency-Key", UUID.randomUUID().toString());
        String number =
                number(caller.post("/api/handbooks", wish("UNIT", "SVC", false)).is(201));

        assertThat(caller.post("/api/handbooks", wish("UNIT", "SVC", false))
                        .is(201)
                        .text("/number"))
                .isEqualTo(number);
        caller.post("/api/handbooks", wish("UNIT", "LOG", false)).isProblem(409);
        staff().post("/api/requests/" + number + "/withdrawal").is(204);
    }

    @Test
    void thereIsNothingToCorrectBeforeTheFirstEdition() {
        staff().post("/api/handbooks", wish("UNIT", "DAT", true)).refuses("editorial");
    }

    @ParameterizedTest
    @CsvSource({
        "/scope,null,scope",
        "/code,null,code",
        "/day,null,day",
        "/day,\"2199-01-01\",day",
        "/day,\"1950-01-01\",day",
        "/title,null,title",
        "/code,\"NOPE\",code"
    })
    void aWrongOrderIsToldAtItsField(String pointer, String value, String field) {
        staff().post("/api/handbooks", Proposal.with(wish("UNIT", "MKT", false), pointer, value))
                .refuses(field);
    }

    @Test
    void aTitleOrANoteThatIsTooLongIsToldAtItsField() {
        JsonObject wish = Proposal.withText(wish("UNIT", "MKT", false), "/note", "新".repeat(1001));
        staff().post("/api/handbooks", Proposal.withText(wish, "/title/zh", "名".repeat(121)))
                .refuses("note", "title.zh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "99999999999999999999"})
    void anUnknownEditionIsNotFound(String id) {
        staff().get("/api/handbooks/" + id).isProblem(404);
        staff().get("/api/handbooks/" + id + "/pdf").isProblem(404);
    }

    private String order(JsonObject wish) {
        return number(staff().post("/api/handbooks", wish).is(201));
    }

    private static JsonObject wish(String scope, String code, boolean editorial) {
        JsonObjectBuilder wish = Json.createObjectBuilder().add("scope", scope);
        if (code != null) {
            wish.add("code", code);
        }
        return wish.add("day", LocalDate.now().toString())
                .add("title", Json.createObjectBuilder().add("zh", "岗位职责手册").add("en", "Position handbook"))
                .add("note", "首版")
                .add("editorial", editorial)
                .build();
    }

    private static List<JsonObject> published(String code) {
        return staff().get("/api/handbooks?size=200").is(200).items().stream()
                .filter(row -> row.getString("code").equals(code))
                .toList();
    }
}
