package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules from HR's draft to the board's resolution, over the API alone; nothing but that brings one into force. */
class RuleIT extends ApiTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final List<String> BOARD = List.of("board.chair", "board.1", "board.2", "board.3", "board.4");

    private static final Api PRODUCT = Api.as("head.product");
    private static final Api FINANCE = Api.as("finance.manager");
    private static final Api OPERATIONS = Api.as("head.operations");
    private static final Api EMPLOYEE = Api.as("data.analyst");

    @Test
    void aStaffRuleIsInForceOnlyAfterEverybodyWasHeardAndTheBoardHasCarriedIt() {
        String code = "IT-STAFF";
        JsonObject asked = RuleBodies.with(RuleBodies.rule(code, "STAFF_RULES", TODAY, "总则", "工时"), "consulted", "PRD");
        String number = ask(RuleBodies.with(asked, "audience", "DAT"));
        assertPlace(number, "OPEN userTask_commentByUnits");
        decide(PRODUCT, number, "COMMENTED", "弹性工时应写明核心时段").is(204);

        assertPlace(number, "OPEN userTask_answerComments");
        decide(staff(), number, "ANSWERED", null).isProblem(409);
        stranger().get("/api/rule-requests/" + number + "/hearing").isProblem(403);
        Answer open = staff().get("/api/rule-requests/" + number + "/hearing").is(200);
        assertThat(open.text("/content/points/0/said")).isEqualTo("弹性工时应写明核心时段");
        record(staff(), number, RuleBodies.answerTo(open.number("/content/points/0/comment"), "核心时段另行公布"))
                .is(204);
        decide(staff(), number, "ANSWERED", null).is(204);

        decide(manager(), number, "APPROVED", null).is(204);
        decide(FINANCE, number, "APPROVED", null).is(204);
        staffAndRepresentativesAreHeard(number);

        assertPlace(number, "OPEN userTask_voteByBoard");
        for (String member : BOARD.subList(0, 4)) {
            decide(Api.as(member), number, "APPROVED", null).is(204);
            assertNotInForce(code);
        }
        decide(Api.as("board.4"), number, "ABSTAINED", null).is(204);

        Answer rule = EMPLOYEE.get("/api/rules/" + code).is(200);
        assertThat(rule.text("/standing")).isEqualTo("IN_FORCE");
        assertThat(rule.number("/number")).isEqualTo(1);
        assertThat(rule.text("/decision/by")).isEqualTo("BOARD");
        assertThat(rule.text("/decision/request")).isEqualTo(number);
        assertThat(rule.number("/decision/vote/yes")).isEqualTo(4);
        assertThat(rule.number("/decision/vote/abstained")).isEqualTo(1);
        assertThat(rule.text("/articles/1/heading/zh")).isEqualTo("工时");
        assertThat(staff().get("/api/rule-requests/" + number).is(200).json().getJsonArray("hearings"))
                .hasSize(3);
        itsAudienceConfirms(code, number);
    }

    private void itsAudienceConfirms(String code, String number) {
        assertPlace(number, "APPROVED userTask_confirmRule");
        String unconfirmed = "/api/rules/" + code + "/unconfirmed?version=1";
        EMPLOYEE.get(unconfirmed).isProblem(403);
        PRODUCT.get(unconfirmed).is(200);
        int asked = staff().get(unconfirmed).is(200).items().size();
        assertThat(stranger().get(unconfirmed).is(200).items())
                .as("of the unit that they head")
                .hasSize(asked);
        theAudienceReadsTheRuleAndNotTheWayToIt(number);

        confirm("DAT", number);

        assertThat(staff().get(unconfirmed).is(200).items()).isEmpty();
        assertThat(EMPLOYEE.get("/api/rules/" + code).is(200).number("/reading/confirmed"))
                .isEqualTo(asked);
    }

    private static void theAudienceReadsTheRuleAndNotTheWayToIt(String number) {
        Answer request = EMPLOYEE.get("/api/requests/" + number).is(200);
        assertThat(request.body()).doesNotContain("弹性工时应写明核心时段");
        assertThat(participants(request)).as("nobody but themselves").hasSize(1);
        assertThat(participants(staff().get("/api/requests/" + number).is(200)).size())
                .isGreaterThan(1);
        Answer proposal = EMPLOYEE.get("/api/rule-requests/" + number).is(200);
        assertThat(proposal.json().getJsonArray("hearings")).isEmpty();
        assertThat(proposal.body()).doesNotContain("弹性工时应写明核心时段", "加班须提前申请", "核心时段另行公布");
        assertThat(proposal.json().getJsonArray("articles")).hasSize(2);
    }

    private static JsonArray participants(Answer request) {
        return request.json().getJsonObject("openRound").getJsonArray("participants");
    }

    private static void confirm(String unit, String number) {
        List<String> people = unit.equals("DAT")
                ? List.of("head.data", "data.analyst", "data.engineer")
                : List.of("head.logistics", "warehouse.keeper");
        people.forEach(
                person -> decide(Api.as(person), number, "ACKNOWLEDGED", null).is(204));
    }

    /** Who has asked is HR staff, so that the HR manager keeps the record. */
    private void staffAndRepresentativesAreHeard(String number) {
        for (String step : List.of("userTask_recordDiscussion", "userTask_recordConsultation")) {
            assertPlace(number, "OPEN " + step);
            decide(manager(), number, "CONFIRMED", null).isProblem(409);
            record(manager(), number, RuleBodies.hearing("职工代表大会", "加班须提前申请", null))
                    .refuses("points[0].answer");
            manager()
                    .put("/api/rule-requests/" + number + "/hearing", "{\"points\":[null]}")
                    .refuses("points[0]");
            manager().put("/api/rule-requests/" + number + "/hearing", "").isProblem(400);
            record(staff(), number, RuleBodies.hearing("职工代表大会", "加班须提前申请", "采纳"))
                    .isProblem(403);
            record(manager(), number, RuleBodies.hearing("职工代表大会", "加班须提前申请", "采纳"))
                    .is(204);
            record(manager(), number, RuleBodies.hearing("职工代表大会", "轮班如何适用", "采纳"))
                    .isProblem(409);
            decide(manager(), number, "CONFIRMED", null).is(204);
        }
    }

    @Test
    void whatTheBoardDoesNotCarryIsNotInForceAndWhatItVotesOnCannotBeChanged() {
        String code = "IT-EXPENSE";
        JsonObject rule = RuleBodies.rule(code, "EXPENSE_RULES", TODAY, "差旅标准");
        String number = ask(rule);
        decide(manager(), number, "APPROVED", null).is(204);
        decide(FINANCE, number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_voteByBoard");
        JsonObject mended = Json.createObjectBuilder()
                .add("rule", RuleBodies.rule(code, "EXPENSE_RULES", TODAY, "别的标准"))
                .build();
        staff().post("/api/rule-requests/" + number + "/resubmission", mended).isProblem(409);

        for (String member : BOARD) {
            decide(Api.as(member), number, member.equals("board.1") ? "APPROVED" : "REJECTED", null)
                    .is(204);
        }

        assertPlace(number, "REJECTED");
        assertNotInForce(code);
        assertThat(listed(staff(), code)).isEmpty();
    }

    @Test
    void aProcessIsDecidedByTheHeadOfOperationsAmendedAndRepealed() {
        String code = "IT-PROCESS";
        JsonObject first = RuleBodies.with(
                RuleBodies.rule(code, "PROCESS", TODAY, "立项", "<script>alert(1)</script>"), "audience", "LOG");
        String number = ask(first);
        Answer second = staff().post("/api/rule-requests", first).isProblem(409);
        assertThat(second.text("/detail")).contains(number);
        assertThat(listed(staff(), code)).containsExactly("UNDER_WAY");
        assertThat(listed(EMPLOYEE, code)).isEmpty();
        decidedByOperations(number);
        confirm("LOG", number);
        assertThat(place(number)).as("others may have joined the audience").startsWith("APPROVED");

        Api reader = Api.as("warehouse.keeper");
        Answer rule = reader.get("/api/rules/" + code).is(200);
        assertThat(rule.text("/decision/by")).isEqualTo("OPERATIONS");
        assertThat(rule.text("/articles/1/html/zh")).doesNotContain("<script").contains("&lt;script");
        stranger().get("/api/rules/" + code).isProblem(404);
        assertThat(listed(reader, code)).containsExactly("IN_FORCE");
        staff().post("/api/rule-requests", RuleBodies.rule(code, "EXPENSE_RULES", TODAY.plusDays(3), "立项"))
                .refuses("kind");
        staff().post(
                        "/api/rule-requests",
                        RuleBodies.with(RuleBodies.rule(code, "PROCESS", TODAY, "立项", "验收"), "audience", "LOG"))
                .refuses("from");

        JsonObject corrected = Json.createObjectBuilder(RuleBodies.with(
                        RuleBodies.rule(code, "PROCESS", TODAY.plusDays(3), "立项", "验收"), "audience", "LOG"))
                .add("editorial", true)
                .build();
        staff().post("/api/rule-requests", RuleBodies.with(corrected, "audience", "DAT"))
                .refuses("editorial");
        String amendment = ask(corrected);
        assertThat(manager().get("/api/rule-requests/" + amendment).is(200).text("/difference/changes/0/change"))
                .isEqualTo("CHANGED");
        decidedByOperations(amendment);
        assertThat(place(amendment)).as("a correction asks nobody again").isEqualTo("APPROVED");
        assertThat(reader.get("/api/rules/" + code).is(200).number("/number")).isEqualTo(1);
        assertThat(reader.get("/api/rules/" + code + "?version=2").is(200).text("/standing"))
                .isEqualTo("COMING");
        assertThat(reader.get("/api/rules/" + code + "/versions").is(200).items())
                .extracting(row -> row.getInt("number"))
                .containsExactly(2, 1);
        assertThat(reader.get("/api/rules/" + code + "/difference?from=1&to=2")
                        .is(200)
                        .number("/changes/0/after"))
                .isEqualTo(2);
        reader.get("/api/rules/" + code + "/difference?from=1").refuses("to");

        decidedByOperations(ask(RuleBodies.repeal(code, TODAY.plusDays(30))));
        assertThat(reader.get("/api/rules/" + code + "?version=2").is(200).text("/to"))
                .isEqualTo(TODAY.plusDays(29).toString());
        assertThat(reader.get("/api/rules/" + code + "?version=2").is(200).text("/ending/by"))
                .isEqualTo("OPERATIONS");
        staff().post("/api/rule-requests", RuleBodies.repeal(code, TODAY.plusDays(40)))
                .refuses("code");
        for (int days : new int[] {20, 40}) {
            staff().post("/api/rule-requests", RuleBodies.rule(code, "PROCESS", TODAY.plusDays(days), "立项", "结项"))
                    .refuses("code");
        }
    }

    private void decidedByOperations(String number) {
        decide(manager(), number, "APPROVED", null).is(204);
        decide(FINANCE, number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_decideByOperations");
        decide(OPERATIONS, number, "APPROVED", null).is(204);
        assertThat(place(number)).startsWith("APPROVED");
    }

    /** A training manual is written by HR and operations together. */
    private void signed(String number) {
        decide(manager(), number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_signByOperations");
        decide(OPERATIONS, number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_checkByFinance");
    }

    @Test
    void aReturnedRequestIsMendedAndEverybodyIsAskedAgain() {
        String code = "IT-MENDED";
        String number =
                ask(RuleBodies.with(RuleBodies.rule(code, "TRAINING_MANUAL", TODAY, "新人培训"), "audience", "LOG"));
        signed(number);
        decide(FINANCE, number, "RETURNED", "请写明费用").is(204);
        assertPlace(number, "RETURNED userTask_mendByApplicant");
        JsonObject mended = Json.createObjectBuilder()
                .add(
                        "rule",
                        RuleBodies.with(
                                RuleBodies.rule(code, "TRAINING_MANUAL", TODAY, "新人培训", "费用"), "audience", "LOG"))
                .add("comment", "已补充")
                .build();

        staff().post("/api/rule-requests/" + number + "/resubmission", mended).is(204);

        assertPlace(number, "OPEN userTask_checkByHrManager");
        signed(number);
        decide(FINANCE, number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_decideByOperations");
        decide(OPERATIONS, number, "APPROVED", null).is(204);
        assertThat(place(number)).startsWith("APPROVED");
        String request = "/api/requests/" + number;
        assertThat(Api.as("auditor").get(request).is(200).json().getJsonArray("changes"))
                .isNotEmpty();
        assertThat(Api.as("warehouse.keeper").get(request).is(200).json().getJsonArray("changes"))
                .as("how it was worded before")
                .isEmpty();
        confirm("LOG", number);
        assertThat(Api.as("warehouse.keeper").get("/api/rules/" + code).is(200).number("/decision/contentVersion"))
                .isEqualTo(2);
    }

    @Test
    void onlyHrAndWhoHeadsOperationsAskForRules() {
        JsonObject rule = RuleBodies.rule("IT-RIGHTS", "PROCESS", TODAY, "总则");
        for (Api other : List.of(head(), stranger(), FINANCE, Api.as("auditor"), Api.as("admin"), Api.as("board.1"))) {
            other.post("/api/rule-requests", rule).isProblem(403);
        }
        NOBODY.post("/api/rule-requests", rule).isProblem(401);
        NOBODY.get("/api/rules").isProblem(401);
        String number = OPERATIONS.post("/api/rule-requests", rule).is(201).text("/number");
        OPERATIONS.post("/api/requests/" + number + "/withdrawal").is(204);
    }

    @Test
    void aRepetitionWithTheSameKeyLeadsToTheSameRequestAndAnotherBodyIsRefused() {
        Api caller = staff().with("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject rule = RuleBodies.rule("IT-KEY", "PROCESS", TODAY, "总则");
        String number = number(caller.post("/api/rule-requests", rule).is(201));

        assertThat(caller.post("/api/rule-requests", rule).is(201).text("/number"))
                .isEqualTo(number);
        caller.post("/api/rule-requests", RuleBodies.rule("IT-KEY", "PROCESS", TODAY, "别的"))
                .isProblem(409);
    }

    @ParameterizedTest
    @CsvSource({
        "/code,null,code",
        "/code,\"no blanks\",code",
        "/kind,null,kind",
        "/kind,\"LAW\",kind",
        "/prevailing,\"EN\",articles[0].body.en",
        "/owner,\"NOPE\",owner",
        "/from,\"2020-01-01\",from",
        "/articles,[],articles",
        "/audience,'[\"NOPE\"]',audience[0]"
    })
    void aWrongRuleIsToldAtItsField(String pointer, String value, String field) {
        staff().post(
                        "/api/rule-requests",
                        Proposal.with(RuleBodies.rule("IT-WRONG", "PROCESS", TODAY, "总则"), pointer, value))
                .refuses(field);
    }

    @Test
    void anUnknownRuleIsNotFound() {
        staff().get("/api/rules/NOPE").isProblem(404);
        staff().get("/api/rules/NOPE/versions").isProblem(404);
        staff().get("/api/rule-requests/R2020-000001").isProblem(404);
        staff().post("/api/rule-requests", RuleBodies.repeal("NOPE", TODAY)).refuses("code");
        staff().get("/api/rules?standing=NOPE").refuses("standing");
        staff().get("/api/rules?sort=nope").refuses("sort");
    }

    private static void assertNotInForce(String code) {
        EMPLOYEE.get("/api/rules/" + code).isProblem(404);
        manager().get("/api/rules/" + code).isProblem(404);
        assertThat(listed(EMPLOYEE, code)).isEmpty();
    }

    private static List<String> listed(Api reader, String code) {
        return reader.get("/api/rules?text=" + code).is(200).items().stream()
                .map(row -> row.getString("standing"))
                .toList();
    }

    private String ask(JsonObject rule) {
        return number(staff().post("/api/rule-requests", rule).is(201));
    }

    private static Answer record(Api who, String number, JsonObject hearing) {
        return who.put("/api/rule-requests/" + number + "/hearing", hearing.toString());
    }
}
