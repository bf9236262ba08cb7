package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in, and by which tokens. */
class TokenIT extends ApiTest {

    @Test
    void aTokenIsGivenForUsernameAndPassword() {
        Answer answer = NOBODY.post("/api/tokens", Api.credentials("board.4", Api.PASSWORD));

        answer.is(201);
        assertThat(Instant.parse(answer.text("/expiresAt"))).isAfter(Instant.now());
        assertThat(Api.withToken(answer.text("/token")).get("/api/me").is(200).text("/username"))
                .isEqualTo("board.4");
    }

    @Test
    void meSaysWhoTheTokenStandsFor() {
        Answer me = Api.as("hr.manager").get("/api/me").is(200);

        assertThat(me.text("/username")).isEqualTo("hr.manager");
        assertThat(me.text("/name/zh")).isEqualTo("人力资源经理");
        assertThat(me.at("/roles").toString()).isEqualTo("[\"EMPLOYEE\",\"HR_MANAGER\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/me",
        "GET,/api/tokens",
        "DELETE,/api/tokens/1",
        "GET,/api/org-units",
        "GET,/api/positions",
        "GET,/api/positions/MKT-SEO",
        "POST,/api/position-requests",
        "GET,/api/position-requests/R2026-000001",
        "GET,/api/requests/R2026-000001",
        "POST,/api/requests/R2026-000001/withdrawal",
        "POST,/api/requests/R2026-000001/resubmission",
        "GET,/api/inbox",
        "POST,/api/work-items/1/decision",
        "GET,/api/nothing",
        "GET,/api"
    })
    void nothingElseIsThereWithoutAValidToken(String method, String path) {
        for (Api caller : new Api[] {
            NOBODY,
            Api.withToken("remit_" + "x".repeat(43)),
            Api.withToken(""),
            NOBODY.with("Authorization", "Basic aHIuc3RhZmY6cmVtaXQtZGVtbw==")
        }) {
            Answer answer = caller.send(method, path, BodyPublishers.noBody()).isProblem(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void aWrongPasswordIsTheSameAsAnUnknownName() {
        Answer wrong = NOBODY.post("/api/tokens", Api.credentials("hr.staff", "wrong"));
        Answer unknown = NOBODY.post("/api/tokens", Api.credentials("no.such.person", "wrong"));

        assertThat(wrong.isProblem(401).body()).isEqualTo(unknown.isProblem(401).body());
    }

    @Test
    void whatIsMissingIsNamed() {
        NOBODY.post("/api/tokens", "{}").refuses("username", "password");
        NOBODY.post("/api/tokens", "{\"username\":\"hr.staff\",\"password\":null}")
                .refuses("password");
        NOBODY.post("/api/tokens", "{\"username\":{},\"password\":[]}").refuses("username", "password");
    }

    @Test
    void repeatedWrongPasswordsLockTheNameAndSayForHowLong() {
        Answer last = null;
        for (int i = 0; i < 6; i++) {
            last = NOBODY.post("/api/tokens", Api.credentials("locked.out", "wrong" + i));
        }

        assertThat(last.status()).isIn(423, 429);
        last.isProblem(last.status());
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(60, 900);
        NOBODY.with("Accept-Language", "zh")
                .post("/api/tokens", Api.credentials("locked.out", Api.PASSWORD))
                .isProblem(last.status());
    }

    @Test
    void ownTokensAreListedAndRevoked() {
        String token = NOBODY.post(
                        "/api/tokens",
                        Json.createObjectBuilder(Api.credentials("board.3", Api.PASSWORD))
                                .add("label", "叫号机")
                                .build())
                .is(201)
                .text("/token");
        Api caller = Api.withToken(token);
        Answer list = caller.get("/api/tokens").is(200);
        assertThat(list.text("/items/0/label")).isEqualTo("叫号机");
        assertThat(list.body()).doesNotContain(token);
        long id = list.number("/items/0/id");

        stranger().delete("/api/tokens/" + id).isProblem(404);
        caller.delete("/api/tokens/" + id).is(204);

        caller.get("/api/me").isProblem(401);
    }
}
