package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes over the wire before any rule is asked. */
class ProtocolIT extends ApiTest {

    private static final String PATH = "/api/position-requests";

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"unit\":}", "{\"unit\":\"MKT\"} {}", "nonsense", "{\"unit\":1,\"unit\":2}", "[]", "1"})
    void malformedJsonIsRefusedInPlainWords(String body) {
        Answer answer = staff().post(PATH, body);

        answer.refuses();
        assertThat(answer.text("/detail")).contains("JSON");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        staff().post(PATH, "{\"unit\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1))
                .refuses();
    }

    @Test
    void anEmptyBodyIsAskedForItsFields() {
        assertThat(staff().post(PATH).isProblem(400).fields()).contains("unit", "title", "duties");
        assertThat(staff().post(PATH, "").isProblem(400).fields()).contains("unit", "title", "duties");
    }

    @Test
    void aBodyOfTenMegabytesIsTooLargeForEveryOperation() {
        byte[] body = new byte[10_485_760];
        Arrays.fill(body, (byte) 'x');

        staff().post(PATH, body).isProblem(413);
        staff().post("/api/work-items/1/decision", body).isProblem(413);
        NOBODY.post("/api/tokens", body).isProblem(413);
    }

    @Test
    void aTooLargeBodyOfUnknownLengthIsTooLargeAsWell() {
        byte[] body = new byte[3_000_000];
        Arrays.fill(body, (byte) ' ');

        staff().with("Content-Type", "application/json")
                .send("POST", PATH, BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)))
                .isProblem(413);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,/api/position-requests,POST",
        "GET,/api/position-requests,POST",
        "DELETE,/api/inbox,GET",
        "POST,/api/me,GET",
        "PATCH,/api/requests/R2026-000001,GET",
        "GET,/api/work-items/1/decision,POST",
        "BREW,/api/inbox,GET"
    })
    void aWrongMethodIsToldTheRightOnes(String method, String path, String right) {
        Answer answer = staff().send(method, path, BodyPublishers.noBody()).isProblem(405);

        assertThat(answer.header("Allow")).contains(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data"})
    void aBodyOfAnotherTypeIsRefused(String type) {
        staff().with("Content-Type", type).post(PATH, "{}").isProblem(415);
    }

    @Test
    void anAnswerOfAnotherTypeCannotBeHad() {
        staff().with("Accept", "text/html").get("/api/me").isProblem(406);
        staff().with("Accept", "*/*").get("/api/me").is(200);
    }

    @Test
    void headersThatCannotBeReadAreAProblemToo() {
        Answer answer =
                staff().with("Content-Type", "nonsense").post(PATH, "{}").isProblem(400);
        assertThat(answer.text("/detail")).contains("header");
        staff().with("Accept", "non sense").get("/api/me").isProblem(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/requests", "/api/positions/MKT-SEO/nothing"})
    void anUnknownAddressIsNotFound(String path) {
        staff().get(path).isProblem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/positions/a%00b", "/api/positions?unit=%00", "/api/requests/%1b"})
    void controlCharactersInAnAddressAreRefused(String path) {
        staff().get(path).isProblem(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"zh-CN,zh;q=0.9|zh", "en|en", "fr,zh;q=0.1|zh", "fr|en", "*|en"})
    void problemsAreToldInTheLanguageThatIsWanted(String wanted, String language) {
        Answer answer =
                staff().with("Accept-Language", wanted).get("/api/nothing").isProblem(404);

        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.text("/title")).isEqualTo(language.equals("zh") ? "未找到" : "Not found");
    }

    @Test
    void nothingIsKeptAnywhereOnTheWay() {
        assertThat(staff().get("/api/me").header("Cache-Control")).isEqualTo("no-store");
        assertThat(staff().get("/api/nothing").header("Cache-Control")).isEqualTo("no-store");
        assertThat(NOBODY.get("/api/me").header("Cache-Control")).isEqualTo("no-store");
        assertThat(staff().get("/api/me").header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theApiNeverLooksAtASession() {
        assertThat(staff().get("/api/me").header("Set-Cookie")).isNull();
        NOBODY.with("Cookie", "JSESSIONID=abc").get("/api/me").isProblem(401);
    }
}
