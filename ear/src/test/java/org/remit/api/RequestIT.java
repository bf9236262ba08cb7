package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A request as its readers see it, and taking it back. */
class RequestIT extends ApiTest {

    @Test
    void aRequestSaysWhereItStandsAndWhoHasYetToSpeak() {
        String number = submit(Proposal.temporary());

        Answer request = request(number);

        assertThat(request.text("/number")).isEqualTo(number);
        assertThat(request.text("/kind")).isEqualTo("position-opening");
        assertThat(request.text("/state")).isEqualTo("OPEN");
        assertThat(request.text("/subject")).startsWith("MKT-");
        assertThat(request.text("/unit")).isEqualTo("MKT");
        assertThat(request.text("/title/zh")).isEqualTo("短视频编导");
        assertThat(request.text("/applicant/name/en")).isNotBlank();
        assertThat(request.text("/timeline/0/action")).isEqualTo("SUBMITTED");
        assertThat(request.text("/timeline/0/at")).endsWith("Z");
        assertThat(request.text("/openRound/step")).isEqualTo("userTask_reviewByHead");
        assertThat(request.text("/openRound/yetToSpeak/0/person/name/zh")).isEqualTo("市场经理");
        assertThat(request.text("/openRound/dueAt")).endsWith("Z");
        assertThat(request.json().getBoolean("mine")).isTrue();
    }

    @Test
    void theReaderWhoIsAskedFindsTheirWorkItemInIt() {
        String number = submit(Proposal.temporary());

        Answer request = head().get("/api/requests/" + number).is(200);

        assertThat(request.number("/workItem")).isEqualTo(workItem(head(), number));
        assertThat(request.at("/outcomes").toString()).isEqualTo("[\"APPROVED\",\"REJECTED\",\"RETURNED\"]");
        assertThat(request.json().getBoolean("mine")).isFalse();
    }

    @Test
    void aRequestThatIsNotMineIsForbiddenWhateverIsTriedWithIt() {
        String number = submit(Proposal.temporary());

        stranger().get("/api/requests/" + number).isProblem(403);
        stranger().get("/api/position-requests/" + number).isProblem(403);
        stranger().post("/api/requests/" + number + "/withdrawal").isProblem(403);
        head().post("/api/requests/" + number + "/withdrawal").isProblem(403);
        manager().post("/api/requests/" + number + "/withdrawal").isProblem(403);
        stranger()
                .post("/api/requests/" + number + "/resubmission", Proposal.temporary())
                .isProblem(403);

        assertPlace(number, "OPEN userTask_reviewByHead");
    }

    @Test
    void aReturnedRequestIsMendedByItsApplicantAlone() {
        String number = submit(Proposal.temporary());
        decide(head(), number, "RETURNED", "请补充").is(204);

        manager()
                .post("/api/requests/" + number + "/resubmission", Proposal.temporary())
                .isProblem(403);
        manager()
                .post(
                        "/api/requests/" + number + "/resubmission",
                        Proposal.with(Proposal.temporary(), "/headcount", "2"))
                .isProblem(403);

        assertPlace(number, "RETURNED userTask_mendByApplicant");
    }

    @Test
    void aBadMendingIsRefusedLikeABadRequest() {
        String number = submit(Proposal.temporary());
        decide(head(), number, "RETURNED", "请补充").is(204);
        String path = "/api/requests/" + number + "/resubmission";

        staff().post(path, Proposal.with(Proposal.temporary(), "/headcount", "-1"))
                .refuses("headcount");
        staff().post(path, Proposal.with(Proposal.temporary(), "/headcount", "\"two\""))
                .refuses("headcount");
        staff().post(path, Proposal.with(Proposal.temporary(), "/remark", "\"typo\""))
                .refuses("remark");

        assertPlace(number, "RETURNED userTask_mendByApplicant");
    }

    @Test
    void whatTheApplicantHasChangedIsToldFieldByField() {
        String number = submit(Proposal.temporary());
        assertThat(changes(head(), number)).isEmpty();
        assertThat(entry(head(), number).orElseThrow().getBoolean("mended")).isFalse();
        decide(head(), number, "RETURNED", "请补充").is(204);
        JsonObject mended = Proposal.with(Proposal.temporary(), "/headcount", "2");
        mended = Proposal.with(mended, "/monthlyCost", "13500.00");
        mended = Proposal.with(mended, "/duties/0/kpis/0/target", "40");
        staff().post("/api/requests/" + number + "/resubmission", mended).is(204);

        List<JsonObject> changes = changes(head(), number);

        assertThat(changes)
                .extracting(change -> change.getString("key"))
                .containsExactly("summary.headcount", "summary.change.monthlyCost", "summary.duty");
        assertThat(changes.get(0).getString("label")).isEqualTo("Headcount");
        assertThat(changes.get(0).getJsonObject("before").getString("en")).isEqualTo("1");
        assertThat(changes.get(0).getJsonObject("after").getString("en")).isEqualTo("2");
        assertThat(changes.get(2).getJsonObject("before").getString("zh")).contains("完播率 / Completion rate：不低于 35%");
        assertThat(changes.get(2).getJsonObject("after").getString("zh")).contains("完播率 / Completion rate：不低于 40%");
        assertThat(entry(head(), number).orElseThrow().getBoolean("mended")).isTrue();
        assertThat(changes(Api.as("admin"), number))
                .as("what it costs is not for the administrator")
                .extracting(change -> change.getString("key"))
                .containsExactly("summary.headcount", "summary.duty");
    }

    @Test
    void aRequestSentAgainAsItWasHasNoChanges() {
        String number = submit(Proposal.temporary());
        decide(head(), number, "RETURNED", "请补充").is(204);
        staff().post("/api/requests/" + number + "/resubmission", Proposal.temporary())
                .is(204);

        assertThat(changes(head(), number)).isEmpty();
    }

    @Test
    void whoHasReadItBeforeItWasSavedLastDoesNotWriteOverThat() {
        String number = submit(Proposal.temporary());
        decide(head(), number, "RETURNED", "请补充").is(204);
        int read = staff().get("/api/requests/" + number).is(200).json().getInt("draftVersion");
        String path = "/api/requests/" + number + "/resubmission";
        JsonObject mended = Proposal.with(Proposal.temporary(), "/headcount", "2");

        staff().post(path, Proposal.with(mended, "/draftVersion", String.valueOf(read - 1)))
                .isProblem(409);
        assertPlace(number, "RETURNED userTask_mendByApplicant");
        staff().post(path, Proposal.with(mended, "/draftVersion", String.valueOf(read)))
                .is(204);
        decide(head(), number, "RETURNED", "请补充").is(204);
        staff().post(path, Proposal.with(mended, "/draftVersion", String.valueOf(read)))
                .isProblem(409);
        staff().post(path, mended).is(204);
    }

    private static List<JsonObject> changes(Api who, String number) {
        return who.get("/api/requests/" + number)
                .is(200)
                .json()
                .getJsonArray("changes")
                .getValuesAs(JsonObject.class);
    }

    @Test
    void onlyAReturnedRequestCanBeResubmitted() {
        String number = submit(Proposal.temporary());

        staff().post("/api/requests/" + number + "/resubmission", Proposal.temporary())
                .isProblem(409);
        staff().post(
                        "/api/requests/" + number + "/resubmission",
                        Proposal.with(Proposal.temporary(), "/headcount", "2"))
                .isProblem(409);
    }

    @Test
    void anUnknownNumberIsNotFound() {
        staff().get("/api/requests/R1999-000001").isProblem(404);
        staff().get("/api/position-requests/R1999-000001").isProblem(404);
        staff().post("/api/requests/R1999-000001/withdrawal").isProblem(404);
        staff().post("/api/requests/R1999-000001/resubmission", Proposal.temporary())
                .isProblem(404);
        staff().get("/api/requests/" + "x".repeat(500)).isProblem(404);
        staff().get("/api/requests/%27%20or%201=1").isProblem(404);
    }

    @Test
    void theApplicantWithdrawsOnce() {
        String number = submit(Proposal.temporary());

        staff().post("/api/requests/" + number + "/withdrawal", "{\"comment\":\"活动取消\"}")
                .is(204);
        staff().post("/api/requests/" + number + "/withdrawal", "{}").isProblem(409);

        Answer request = request(number);
        assertThat(request.text("/state")).isEqualTo("WITHDRAWN");
        assertThat(request.text("/timeline/1/comment")).isEqualTo("活动取消");
        assertThat(request.json().isNull("openRound")).isTrue();
    }

    @Test
    void aWithdrawalWithABadCommentIsRefused() {
        String number = submit(Proposal.temporary());
        String path = "/api/requests/" + number + "/withdrawal";

        staff().post(path, "{\"comment\":7}").refuses("comment");
        staff().post(path, "{\"comment\":\"" + "x".repeat(2001) + "\"}").refuses("comment");
        staff().post(path, "{\"reason\":\"typo\"}").refuses("reason");

        assertPlace(number, "OPEN userTask_reviewByHead");
    }

    @Test
    void whatItCostsIsThereForThoseWhoMaySeeIt() {
        String number = submit(Proposal.temporary());

        for (String reader : List.of("hr.staff", "hr.manager", "finance.manager", "auditor", "head.marketing")) {
            Api who = Api.as(reader);
            assertThat(keys(who.get("/api/requests/" + number).is(200)))
                    .as(reader)
                    .contains("summary.cost");
            assertThat(who.get("/api/position-requests/" + number).is(200).body())
                    .as(reader)
                    .contains("\"monthlyCost\":12000.00");
        }
        Answer administrator = Api.as("admin").get("/api/requests/" + number).is(200);
        assertThat(keys(administrator)).doesNotContain("summary.cost", "summary.budget");
        assertThat(administrator.body()).doesNotContain("12,000", "12000");
        assertThat(Api.as("admin")
                        .get("/api/position-requests/" + number)
                        .is(200)
                        .body())
                .doesNotContain("monthlyCost", "12000");
    }

    @Test
    void theSummaryIsLabelledInTheCallersLanguage() {
        String number = submit(Proposal.temporary());

        Answer english = request(number);
        Answer chinese = staff().with("Accept-Language", "zh-CN").get("/api/requests/" + number);

        assertThat(english.text("/summary/0/label")).isEqualTo("Position");
        assertThat(chinese.text("/summary/0/label")).isEqualTo("岗位");
        assertThat(chinese.header("Content-Language")).isEqualTo("zh");
        assertThat(chinese.body()).doesNotContain("???");
    }

    private static List<String> keys(Answer request) {
        return request.json().getJsonArray("summary").getValuesAs(JsonObject.class).stream()
                .map(fact -> fact.getString("key"))
                .toList();
    }
}
