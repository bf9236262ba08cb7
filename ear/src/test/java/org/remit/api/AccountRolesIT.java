package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator changes the roles of the second member of the board, who uses the API meanwhile. */
class AccountRolesIT extends ApiTest {

    private static final String MEMBER = "board.2";
    private static final String ACCOUNT = "/api/accounts/" + MEMBER;

    @AfterEach
    void backOnTheBoard() {
        if (!roles().contains("BOARD_MEMBER") || roles().contains("ADMIN")) {
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
        admin().put("/api/accounts/nobody.here/roles", wish()).isProblem(404);
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

    private static String wish(String... roles) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List.of(roles).forEach(all::add);
        return Json.createObjectBuilder()
                .add("roles", all)
                .add("reason", "A new term of office")
                .build()
                .toString();
    }
}
