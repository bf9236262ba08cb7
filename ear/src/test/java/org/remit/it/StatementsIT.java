package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How often the main job asks the database: what it costs follows from that, so a statement more is to be somebody's decision
 * (docs/performance.md). H2 counts, the engine's statements as well.
 */
@ExtendWith(ArquillianExtension.class)
// Maven's property, which the server does not have: an assumption there would be an error here
@DisabledIfSystemProperty(named = "it.db", matches = "(?!h2).*", disabledReason = "only H2 counts")
class StatementsIT {

    /** What runs beside the requests may fall into one of the jobs, but hardly into all. */
    private static final int JOBS = 4;

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    private final Company company = new Company(System.getProperty("remit.url"));

    @Test
    void aPermanentPositionTakesNoMoreStatementsThanItDid() throws SQLException {
        Tables tables = new Tables(database);
        Map<String, List<String>> fewest = new LinkedHashMap<>();

        for (int job = 0; job < JOBS; job++) {
            job(tables, "Counted producer " + job, fewest);
        }

        assertAtMost(30, "submission", fewest);
        assertAtMost(1, "inbox", fewest);
        assertAtMost(21, "head", fewest);
        assertAtMost(30, "HR manager", fewest);
        assertAtMost(5, "vote", fewest);
        assertAtMost(34, "last vote", fewest);
    }

    /** @param title that no other position has: else its code would have to be numbered */
    private void job(Tables tables, String title, Map<String, List<String>> fewest) throws SQLException {
        LocalDate today = LocalDate.now();
        String number = Company.object(count(tables, "submission", fewest, () -> company.askForGood(title, today)))
                .getString("number");
        count(tables, "inbox", fewest, () -> company.get("head.marketing", "/api/inbox"));
        decide(tables, "head", "head.marketing", number, fewest);
        decide(tables, "HR manager", "hr.manager", number, fewest);
        for (String member : List.of("board.chair", "board.1", "board.2", "board.3")) {
            decide(tables, "vote", member, number, fewest);
        }
        decide(tables, "last vote", "board.4", number, fewest);
        assertThat(company.request(number).getString("state")).isEqualTo("APPROVED");
    }

    private void decide(Tables tables, String what, String username, String number, Map<String, List<String>> fewest)
            throws SQLException {
        String decision = "/api/work-items/" + company.workItem(username, number) + "/decision";
        count(tables, what, fewest, () -> company.post(username, decision, "{\"outcome\":\"APPROVED\"}"));
    }

    private static HttpResponse<String> count(
            Tables tables, String what, Map<String, List<String>> fewest, Supplier<HttpResponse<String>> request)
            throws SQLException {
        tables.execute("SET QUERY_STATISTICS TRUE");
        HttpResponse<String> answer = request.get();
        List<String> statements = tables.statements();
        tables.execute("SET QUERY_STATISTICS FALSE");
        assertThat(answer.statusCode()).as(what).isBetween(200, 204);
        fewest.merge(what, statements, (one, other) -> one.size() <= other.size() ? one : other);
        return answer;
    }

    private static void assertAtMost(int most, String what, Map<String, List<String>> fewest) {
        List<String> statements = fewest.get(what);
        assertThat(statements.size())
                .as("%s:%n%s", what, String.join("\n", statements))
                .isLessThanOrEqualTo(most);
    }
}
