package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts are given, closed, opened and helped over REST; and what a page says that really fails. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private static final List<Long> IMPORTED = List.of(900_201L, 900_202L, 900_203L);
    private static final Pattern REFERENCE =
            Pattern.compile("error-reference.*?([2-9A-Z]{4}-[2-9A-Z]{4})", Pattern.DOTALL);

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    private final String url = System.getProperty("remit.url");
    private final Company company = new Company(url);

    @BeforeEach
    void imported() throws SQLException {
        for (long person : IMPORTED) {
            execute("INSERT INTO people_person (id, version, name_zh, email, active) VALUES (" + person + ", 0, '导入"
                    + person + "', 'brought." + person + "@example.org', 1)");
        }
    }

    @AfterEach
    void gone() throws SQLException {
        String theirs = " IN (SELECT id FROM people_account WHERE person_id BETWEEN 900201 AND 900203)";
        execute("DELETE FROM people_token WHERE account_id" + theirs);
        execute("DELETE FROM people_account_role WHERE account_id" + theirs);
        execute("DELETE FROM people_account WHERE person_id BETWEEN 900201 AND 900203");
        execute("DELETE FROM notification_mail WHERE person_id BETWEEN 900201 AND 900203");
        execute("DELETE FROM people_person WHERE id BETWEEN 900201 AND 900203");
    }

    @Test
    void whoWasImportedGetsAnAccountAndNobodyIsThereTwice() throws Exception {
        JsonObject found = Company.object(company.get("hr.manager", "/api/accountless-people?q=brought.900201"))
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(found.getString("username")).isEqualTo("brought.900201");
        assertThat(found.getInt("id")).isEqualTo(900_201);

        HttpResponse<String> twice = company.post(
                "admin",
                "/api/accounts",
                "{\"username\":\"brought.2\",\"name\":{\"en\":\"Brought\"},\"email\":\"Brought.900201@example.org\"}");
        assertThat(twice.statusCode()).as(twice.body()).isEqualTo(409);
        assertThat(twice.body()).contains("\"email\"", "导入900201");

        HttpResponse<String> made = company.post(
                "admin", "/api/accounts", "{\"person\":900201,\"username\":\"brought.one\",\"roles\":[\"AUDITOR\"]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains("/api/accounts/brought.one");
        assertThat(company.login("brought.one", once(made)).statusCode()).isEqualTo(201);
        JsonObject account = Company.object(company.get("admin", "/api/accounts?q=brought.one"))
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(account.getInt("personId")).isEqualTo(900_201);
        assertThat(account.getJsonArray("roles").toString()).contains("AUDITOR");
        assertThat(company.post("admin", "/api/accounts", "{\"person\":900201,\"username\":\"brought.two\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(company.post(
                                "admin",
                                "/api/accounts",
                                "{\"person\":900202,\"username\":\"brought.two\",\"position\":\"HR-STAFF\"}")
                        .statusCode())
                .as("a post is given by request")
                .isEqualTo(400);
    }

    @Test
    void theHrManagerGivesSeveralAtOnceAllOrNone() throws Exception {
        String both = "{\"persons\":[900202,900203]}";
        HttpResponse<String> given = company.post("hr.manager", "/api/accountless-people/accounts", both);
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        JsonObject second = Company.object(given).getJsonArray("items").getJsonObject(1);
        assertThat(company.login(second.getString("username"), second.getString("oneTimePassword"))
                        .statusCode())
                .isEqualTo(201);

        assertThat(company.post("hr.manager", "/api/accountless-people/accounts", "{\"persons\":[900201,900202]}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(value("SELECT COUNT(*) FROM people_account WHERE person_id = 900201"))
                .isEqualTo("0");
        assertThat(company.post("hr.manager", "/api/accountless-people/accounts", "{\"persons\":[]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAccountIsLockedAndUnlockedClosedAndOpenedAndGivenAnotherPassword() throws Exception {
        String path = "/api/accounts/brought.one";
        String password =
                once(company.post("admin", "/api/accounts", "{\"person\":900201,\"username\":\"brought.one\"}"));
        execute("UPDATE people_account SET failures = 5, locked_until = TIMESTAMP '2099-01-01 00:00:00'"
                + " WHERE username = 'brought.one'");
        assertThat(company.login("brought.one", password).statusCode()).isEqualTo(423);
        assertThat(company.delete("hr.manager", path + "/lock-out").statusCode())
                .isEqualTo(403);
        assertThat(company.delete("admin", path + "/lock-out").statusCode()).isEqualTo(204);
        assertThat(company.login("brought.one", password).statusCode()).isEqualTo(201);

        String reason = "{\"reason\":\"lost notebook\"}";
        assertThat(company.post("admin", path + "/disabling", reason).statusCode())
                .isEqualTo(204);
        assertThat(company.login("brought.one", password).statusCode()).isEqualTo(403);
        assertThat(company.post("admin", path + "/disabling", reason).statusCode())
                .isEqualTo(409);
        assertThat(company.post("admin", path + "/enabling", reason).statusCode())
                .isEqualTo(204);

        HttpResponse<String> reset = company.post("admin", path + "/password", "{\"reason\":\"forgotten\"}");
        assertThat(reset.statusCode()).as(reset.body()).isEqualTo(200);
        assertThat(company.login("brought.one", password).statusCode()).isEqualTo(401);
        assertThat(company.login("brought.one", once(reset)).statusCode()).isEqualTo(201);
        assertThat(value("SELECT kind FROM notification_mail WHERE person_id = 900201"))
                .isEqualTo("password-reset");
        assertThat(company.post("admin", path + "/password", "{}").statusCode()).isEqualTo(400);
        assertThat(company.post("admin", "/api/accounts/admin/password", "{\"reason\":\"mine\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theHrManagerCorrectsANameAndAnAddress() {
        String path = "/api/persons/900203/contact";
        String read = company.get("hr.manager", path).body();
        String right = "{\"name\":{\"zh\":\"更正\"},\"email\":\"right@example.org\",\"reason\":\"misspelt\",\"before\":";
        assertThat(company.put("hr.manager", path, right.replace("right@", "brought.900202@") + read + "}")
                        .statusCode())
                .as("the address of somebody else")
                .isEqualTo(409);
        HttpResponse<String> corrected = company.put("hr.manager", path, right + read + "}");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(204);
        assertThat(company.get("hr.manager", path).body()).contains("更正", "right@example.org");
        assertThat(company.put("hr.manager", path, right + read + "}").statusCode())
                .as("what was read before")
                .isEqualTo(409);
        assertThat(company.get("auditor", "/api/persons/900203/contact").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoHasNotTheRoleDoesNoneOfIt() {
        for (String who : List.of("hr.staff", "gm", "auditor", "head.marketing")) {
            assertThat(company.get(who, "/api/accounts").statusCode()).isEqualTo(403);
            assertThat(company.post(who, "/api/accounts", "{\"person\":900201,\"username\":\"x\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(company.get(who, "/api/accountless-people").statusCode()).isEqualTo(403);
            assertThat(company.post(who, "/api/accountless-people/accounts", "{\"persons\":[900201]}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(company.get(who, "/api/persons/900203/contact").statusCode())
                    .isEqualTo(403);
        }
        for (String who : List.of("hr.manager", "hr.staff")) {
            for (String deed : List.of("disabling", "enabling", "password")) {
                assertThat(company.post(who, "/api/accounts/data.analyst/" + deed, "{\"reason\":\"r\"}")
                                .statusCode())
                        .as(who + " " + deed)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void aPageThatReallyFailsSaysUnderWhichNumberTheLogHasIt() throws Exception {
        Visitor visitor = new Visitor(url);
        visitor.signIn("data.analyst", "remit-demo");
        assertThat(visitor.open("/people/account.xhtml").statusCode()).isEqualTo(200);

        execute("ALTER TABLE people_deputy RENAME TO people_deputy_away");
        HttpResponse<String> failed;
        try {
            failed = visitor.open("/people/account.xhtml");
        } finally {
            execute("ALTER TABLE people_deputy_away RENAME TO people_deputy");
        }

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body())
                .contains("error-reference")
                .doesNotContain("Exception", "people_deputy", "at org.", ".java:");
        Matcher shown = REFERENCE.matcher(failed.body());
        assertThat(shown.find()).as(failed.body()).isTrue();
        assertThat(Files.readString(Path.of(System.getProperty("jboss.server.log.dir"), "server.log")))
                .contains("Failure " + shown.group(1) + " at /people/account.xhtml");
        assertThat(visitor.open("/people/account.xhtml").statusCode()).isEqualTo(200);
    }

    private static String once(HttpResponse<String> answer) {
        return Company.object(answer).getString("oneTimePassword");
    }

    private void execute(String sql) throws SQLException {
        new Tables(database).execute(sql);
    }

    private String value(String sql) throws SQLException {
        return new Tables(database).value(sql);
    }
}
