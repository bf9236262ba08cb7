package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator changes the roles of the second member of the board, who uses the API meanwhile. */
class AccountRolesIT extends ApiTest {

    private static final String MEMBER = "board.2";
    private static final String ACCOUNT = "/api/accounts/" + MEMBER;

    @AfterEach
    void backOnTheBoard() {
        if (!Set.of("EMPLOYEE", "BOARD_MEMBER").equals(Set.copyOf(roles()))) {
            admin().put(ACCOUNT + "/roles", wish("BOARD_MEMBER")).is(204);
        }
    }

    @Test
    void aTokenGainsAndLosesARoleAtOnce() {
        Api member = Api.as(MEMBER);
        member.get(ACCOUNT).isProblem(403);

        admin().put(ACCOUNT + "/roles", wish("BOARD_MEMBER", "ADMIN")).is(204);
        member.get("/api/accounts/admin").is(200);
        member.put(ACCOUNT + "/roles", wish("ADMIN")).isProblem(409);

        admin().put(ACCOUNT + "/roles", wish("BOARD_MEMBER")).is(204);
        member.get("/api/accounts/admin").isProblem(403);
        assertThat(roles()).containsExactlyInAnyOrder("EMPLOYEE", "BOARD_MEMBER");
    }

    @Test
    void aVoteThatIsOpenKeepsTheMembersItWasCalledWith() {
        String number = submit(Proposal.permanent());
        decide(head(), number, "APPROVED", null).is(204);
        decide(manager(), number, "APPROVED", null).is(204);
        admin().put(ACCOUNT + "/roles", wish()).is(204);

        assertThat(request(number).number("/openRound/vote/members")).isEqualTo(5);
        decide(Api.as(MEMBER), number, "APPROVED", null).is(204);
        assertThat(request(number).number("/openRound/vote/yes")).isOne();

        staff().post("/api/requests/" + number + "/withdrawal").is(204);
        String next = submit(Proposal.permanent());
        decide(head(), next, "APPROVED", null).is(204);
        decide(manager(), next, "APPROVED", null).is(204);
        assertThat(request(next).number("/openRound/vote/members")).isEqualTo(4);
    }

    @Test
    void oneselfTheLastAdministratorAndUnknownRolesAreRefused() {
        admin().put("/api/accounts/admin/roles", wish("ADMIN", "AUDITOR")).isProblem(409);
        admin().put(ACCOUNT + "/roles", wish("KING")).refuses("roles");
        admin().put(ACCOUNT + "/roles", wish("BOARD_MEMBER")).isProblem(409);
        admin().put(ACCOUNT + "/roles", "{\"roles\":[]}").refuses("reason");
        admin().put(ACCOUNT + "/roles", "{\"reason\":\"r\"}").refuses("roles");
        admin().put(ACCOUNT + "/roles", "{\"roles\":[],\"reason\":\"r\"}").refuses("before");
        admin().put("/api/accounts/nobody.here/roles", wish()).isProblem(404);
    }

    @Test
    void whatAnotherAdministratorDidMeanwhileIsNotUndone() {
        String stale = wish("BOARD_MEMBER", "FINANCE");
        admin().put(ACCOUNT + "/roles", wish("BOARD_MEMBER", "AUDITOR")).is(204);

        admin().put(ACCOUNT + "/roles", stale).isProblem(409);
        assertThat(roles()).containsExactlyInAnyOrder("EMPLOYEE", "BOARD_MEMBER", "AUDITOR");
    }

    @Test
    void nobodyButAnAdministratorReadsOrChangesThem() {
        for (String who : List.of("hr.manager", "hr.staff", "auditor", "gm", "board.1")) {
            Api.as(who).get(ACCOUNT).isProblem(403);
            Api.as(who).put(ACCOUNT + "/roles", wish("ADMIN")).isProblem(403);
        }
        NOBODY.get(ACCOUNT).isProblem(401);
        NOBODY.put(ACCOUNT + "/roles", wish("ADMIN")).isProblem(401);
    }

    private static List<String> roles() {
        return admin().get(ACCOUNT).is(200).json().getJsonArray("roles").stream()
                .map(role -> role.toString().replace("\"", ""))
                .toList();
    }

    private static Api admin() {
        return Api.as("admin");
    }

    /** For the member, whose roles are read first. */
    private static String wish(String... roles) {
        return Json.createObjectBuilder()
                .add("roles", array(List.of(roles)))
                .add("before", array(roles()))
                .add("reason", "A new term of office")
                .build()
                .toString();
    }

    private static JsonArrayBuilder array(List<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }
}
