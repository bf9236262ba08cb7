package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on their way into the organisation. */
class ImportIT extends ApiTest {

    private static final String HEADER = "编码,名称（中文）,层级,上级部门\n";

    private final String code = "I" + System.nanoTime() % 1_000_000_000_000L;

    @Test
    void aCheckedFileChangesNothingUntilItIsStarted() {
        String file = HEADER + code + ",导入部,执行层,FIN\n" + code + "-A,导入组,执行层," + code + "\n";

        Answer checked = settled(upload(manager(), "UNITS", file).is(202));
        assertThat(checked.text("/state")).isEqualTo("CHECKED");
        assertThat(checked.number("/findings")).isZero();
        assertThat(checked.number("/rowsRead")).isEqualTo(2);
        assertThat(units()).doesNotContain(code);

        Answer done = settled(manager().post(path(checked) + "/start").is(202));
        assertThat(done.text("/state")).isEqualTo("DONE");
        assertThat(done.number("/rowsWritten")).isEqualTo(2);
        assertThat(units()).contains(code, code + "-A");
        manager().post(path(checked) + "/start").isProblem(409);
    }

    @Test
    void oneWrongRowKeepsAllOthersOut() {
        String file = HEADER + code + ",导入部,执行层,FIN\n" + code + "-A,,执行层,NOPE\n";

        Answer checked = settled(upload(manager(), "UNITS", file).is(202));

        assertThat(checked.number("/findings")).isEqualTo(2);
        assertThat(manager().get(path(checked) + "/findings").is(200).items())
                .extracting(finding -> finding.getInt("row") + finding.getString("message"))
                .containsExactly("3oneName", "3unknownUnit");
        manager().post(path(checked) + "/start").isProblem(409);
        assertThat(units()).doesNotContain(code);
    }

    @Test
    void whatIsNoTableIsSaid() {
        Answer checked = settled(upload(manager(), "UNITS", "PK\u0003\u0004").is(202));

        assertThat(manager().get(path(checked) + "/findings").is(200).items())
                .extracting(finding -> finding.getInt("row"))
                .containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr.staff", "head.marketing", "data.analyst", "auditor"})
    void onlyTheHrManagerAndTheAdministratorImport(String username) {
        Api stranger = Api.as(username);
        Answer own = settled(upload(manager(), "UNITS", HEADER + code + ",导入部,执行层,FIN\n"));

        upload(stranger, "UNITS", HEADER).isProblem(403);
        stranger.get(path(own)).isProblem(403);
        stranger.get(path(own) + "/findings").isProblem(403);
        stranger.post(path(own) + "/start").isProblem(403);
        assertThat(manager().get(path(own)).text("/state")).isEqualTo("CHECKED");
    }

    @ParameterizedTest
    @CsvSource({"NOPE,kind", ",kind"})
    void aKindThatThereIsNotIsNamed(String kind, String field) {
        upload(manager(), kind == null ? "" : kind, HEADER).refuses(field);
    }

    @Test
    void anUnknownImportIsNotFound() {
        manager().get("/api/imports/999999999").isProblem(404);
        manager().get("/api/imports/x").isProblem(404);
    }

    private static Answer upload(Api who, String kind, String content) {
        return who.with("Content-Type", "application/octet-stream")
                .send("POST", "/api/imports?name=units.csv&kind=" + kind, BodyPublishers.ofString(content));
    }

    /** The import once nobody works on it any more. */
    private static Answer settled(Answer accepted) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        Answer view = accepted;
        while (List.of("UPLOADED", "CHECKING", "IMPORTING").contains(view.text("/state"))) {
            assertThat(Instant.now()).isBefore(deadline);
            view = manager().get(path(accepted)).is(200);
        }
        return view;
    }

    private static String path(Answer view) {
        return "/api/imports/" + view.number("/id");
    }

    private static List<String> units() {
        return manager().get("/api/org-units").is(200).items().stream()
                .map(unit -> unit.getString("code"))
                .toList();
    }
}
