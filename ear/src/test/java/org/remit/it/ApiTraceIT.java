package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a call of the API leaves behind where its caller cannot look. */
@ExtendWith(ArquillianExtension.class)
class ApiTraceIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String AUDITED =
            "SELECT COUNT(*) FROM shared_audit_entry WHERE action = 'FORBIDDEN' AND username = ? AND target = ?";

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    private final Company company = new Company(System.getProperty("remit.url"));

    @Test
    void anItemThatIsNotMineLeavesAnAuditEntry() throws Exception {
        String number = company.asked("Traced producer", TODAY);
        String decision = "/api/work-items/" + company.workItem("head.marketing", number) + "/decision";

        HttpResponse<String> refused = company.post("head.data", decision, "{\"outcome\":\"APPROVED\"}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(audited("head.data", "POST " + decision)).isEqualTo(1);
        company.post("hr.staff", "/api/requests/" + number + "/withdrawal", "{}");
    }

    @Test
    void aRequestThatIsNotMineLeavesAnAuditEntry() throws Exception {
        String number = company.asked("Traced producer", TODAY);

        assertThat(company.get("head.data", "/api/requests/" + number).statusCode())
                .isEqualTo(403);

        assertThat(audited("head.data", "GET /api/requests/" + number)).isEqualTo(1);
        company.post("hr.staff", "/api/requests/" + number + "/withdrawal", "{}");
    }

    @Test
    void aMissingRoleLeavesAnAuditEntry() throws Exception {
        int before = audited("head.service", "POST /api/position-requests");

        HttpResponse<String> refused = company.post("head.service", "/api/position-requests", "{}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(audited("head.service", "POST /api/position-requests")).isEqualTo(before + 1);
    }

    @Test
    void anUnexpectedFaultIsAReferenceOutsideAndAStackTraceInTheLog() throws Exception {
        AtomicReference<HttpResponse<String>> answer = new AtomicReference<>();
        new Tables(database)
                .refusing(
                        "approval_request",
                        "title_en <> 'Unexpected producer'",
                        () -> answer.set(company.ask("Unexpected producer", TODAY)));

        assertThat(answer.get().statusCode()).isEqualTo(500);
        assertThat(answer.get().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.get().body()).doesNotContain("Exception", "ck_obstacle", "approval_request", "org.");
        String detail = Company.object(answer.get()).getString("detail");
        String reference = detail.replaceFirst(".*([2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
        assertThat(Files.readString(Path.of(System.getProperty("jboss.server.log.dir"), "server.log")))
                .contains("Failure " + reference + " at POST /api/position-requests");
    }

    private int audited(String username, String target) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(AUDITED)) {
            query.setString(1, username);
            query.setString(2, target);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
