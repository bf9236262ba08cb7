package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The content editor of Product answers to Logistics beside that, and no longer. */
class DottedLineIT extends ApiTest {

    private static final String LINES = "/api/dotted-lines";
    private static final String EDITOR = "PRD-EDITOR";
    private static final String LOGISTICS = "LOG-MANAGER";
    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void bothHeadsDecideThenItIsInForceAndTheHrManagerIsToldOfIt() {
        String number = agreed(dotted(LOGISTICS, TODAY));

        assertPlace(number, "APPROVED userTask_readByHrManager");
        Answer person = stranger().get("/api/persons/" + editor()).is(200);
        assertThat(person.text("/dotted/0/to/code")).isEqualTo(LOGISTICS);
        assertThat(linesOf(EDITOR, TODAY)).isOne();
        assertThat(linesOf(LOGISTICS, TODAY)).isOne();
        assertThat(linesOf(LOGISTICS, TODAY.minusDays(1))).isZero();
        staff().post(LINES, dotted(LOGISTICS, TODAY)).refuses("toPosition");
        read(number);

        read(agreed(dotted(null, TODAY)));
        assertThat(linesOf(LOGISTICS, TODAY)).isZero();
        staff().post(LINES, dotted(null, TODAY)).refuses("toPosition");
    }

    @Test
    void whatCannotBeIsToldByItsField() {
        staff().post(LINES, dotted("PRD-MANAGER", TODAY)).refuses("toPosition");
        staff().post(LINES, dotted(EDITOR, TODAY)).refuses("toPosition");
        staff().post(LINES, dotted(LOGISTICS, TODAY.minusDays(1))).refuses("date");
        staff().post(LINES, "{}").refuses("position", "date");
        staff().post(LINES, "{\"position\":\"PRD-EDITOR\",\"date\":\"" + TODAY + "\"}")
                .refuses("person", "reason");
        staff().get("/api/positions/NONE/dotted-lines").isProblem(404);
        staff().get("/api/positions/PRD-EDITOR/dotted-lines?asOf=tomorrow").refuses("asOf");
    }

    @Test
    void aSecondOneForThePersonIsRefusedAndTellsTheFirst() {
        String number = number(staff().post(LINES, dotted(LOGISTICS, TODAY)).is(201));

        assertThat(staff().post(LINES, dotted("MKT-MANAGER", TODAY.plusDays(9)))
                        .isProblem(409)
                        .body())
                .contains(number);
    }

    @Test
    void whoHeadsAnotherUnitOrNoneMayAskForNothing() {
        stranger().post(LINES, dotted(LOGISTICS, TODAY)).isProblem(403);
        Api.as("auditor").post(LINES, dotted(LOGISTICS, TODAY)).isProblem(403);
        NOBODY.post(LINES, dotted(LOGISTICS, TODAY)).isProblem(401);
        NOBODY.get("/api/positions/PRD-EDITOR/dotted-lines").isProblem(401);
    }

    private String agreed(JsonObject wish) {
        String number = number(staff().post(LINES, wish).is(201));
        decide(Api.as("head.product"), number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_reviewByHeads");
        decide(Api.as("head.logistics"), number, "APPROVED", null).is(204);
        return number;
    }

    private void read(String number) {
        decide(manager(), number, "ACKNOWLEDGED", null).is(204);
        assertPlace(number, "APPROVED");
    }

    private static int linesOf(String position, LocalDate day) {
        return stranger()
                .get("/api/positions/" + position + "/dotted-lines?asOf=" + day)
                .is(200)
                .items()
                .size();
    }

    private static long editor() {
        return staff().get("/api/positions/" + EDITOR).is(200).number("/incumbents/0/person/id");
    }

    private static JsonObject dotted(String to, LocalDate date) {
        JsonObjectBuilder wish = Json.createObjectBuilder()
                .add("position", EDITOR)
                .add("person", editor())
                .add("date", date.toString())
                .add("reason", "Product texts for the warehouse");
        return to == null ? wish.build() : wish.add("toPosition", to).build();
    }
}
