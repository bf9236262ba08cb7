package org.remit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A review cycle of a {@link BigOrganization}: HR asks for it, the HR manager approves it, the server begins everybody's review. Then
 * the pages that look at all of them are asked for over REST, one after the other.
 */
class BigCycle {

    private static final int WARMUP = 50;
    private static final int CALLS = 200;
    private static final int PAGE_LIMIT = 50;
    private static final double P95 = 0.95;
    private static final Duration PATIENCE = Duration.ofHours(2);

    private static final List<String> STAGES =
            List.of("TARGETS", "RUNNING", "FACTS", "SELF", "HEAD", "CALIBRATION", "PUBLISHED", "APPEAL", "CLOSED");

    private final Connection connection;
    private final Web web = new Web(Settings.REMIT);
    private final Stopwatch stopwatch = new Stopwatch();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    BigCycle(Connection connection) {
        this.connection = connection;
    }

    /** One head for each department, as the ten holders of its first position cannot all be; before the server starts. */
    void nameHeads() throws SQLException {
        run("UPDATE organization_assignment SET position_id = position_id + 1 WHERE position_id IN (SELECT p.id"
                + " FROM organization_position p JOIN organization_unit u ON u.head_position = p.code WHERE u.code LIKE 'BU%')"
                + " AND id NOT IN (SELECT MIN(a.id) FROM organization_assignment a GROUP BY a.position_id)");
    }

    void measure(Report report) throws Exception {
        begin(report);
        publish();
        read(report);
    }

    private void begin(Report report) throws Exception {
        String request = web.post("/api/performance/review-cycle-requests", token("hr.staff"), wish())
                .asText()
                .replaceFirst(".*/", "");
        long item = workItem(request);
        web.post(
                "/api/work-items/" + item + "/decision",
                token("hr.manager"),
                Map.of("outcome", "APPROVED", "comment", ""));
        long give = System.nanoTime() + PATIENCE.toNanos();
        // the sweep comes once a minute
        while (number("SELECT COUNT(*) FROM performance_review") == 0) {
            pause(give);
        }
        long start = System.nanoTime();
        while (number("SELECT COUNT(*) FROM performance_cycle WHERE started_at IS NULL") > 0) {
            pause(give);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long reviews = number("SELECT COUNT(*) FROM performance_review");
        report.add("start of a cycle: " + reviews + " reviews begun", seconds, "s");
        report.add("reviews begun", reviews / seconds, "1/s");
    }

    private static void pause(long give) throws InterruptedException {
        if (System.nanoTime() > give) {
            throw new IllegalStateException("the reviews were not begun within " + PATIENCE);
        }
        TimeUnit.MILLISECONDS.sleep(100);
    }

    private long workItem(String request) throws Exception {
        JsonNode items = web.get("/api/inbox?size=200&sort=-openedAt", token("hr.manager"))
                .get("items");
        for (JsonNode item : items) {
            if (request.equals(item.get("request").asText())) {
                return item.get("workItem").asLong();
            }
        }
        throw new IllegalStateException("the HR manager was not asked about " + request);
    }

    private Map<String, Object> wish() throws Exception {
        Map<String, String> days = new LinkedHashMap<>();
        LocalDate today = LocalDate.now();
        STAGES.forEach(stage ->
                days.put(stage, today.plusDays(STAGES.indexOf(stage) + 1).toString()));
        List<Long> panel = new ArrayList<>();
        for (String member : List.of("data.analyst", "ux.designer", "content.editor")) {
            panel.add(web.get("/api/me", token(member)).get("personId").asLong());
        }
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("name", text("Bench"));
        wish.put("from", BigReview.FIRST_DAY);
        wish.put("to", BigReview.LAST_DAY);
        wish.put("purpose", text("Bench"));
        wish.put("rule", text("Bench"));
        wish.put("units", List.of("CO"));
        wish.put("days", days);
        wish.put("grades", Stream.of("A", "B", "C").map(BigCycle::grade).toList());
        wish.put("panel", panel);
        return wish;
    }

    private static Map<String, Object> grade(String letter) {
        return Map.of(
                "letter", letter, "from", ('C' - letter.charAt(0)) * 40, "words", Map.of("zh", letter, "en", letter));
    }

    private static Map<String, String> text(String english) {
        return Map.of("en", english);
    }

    /** What half a year brings to it, written into the tables: everybody has a grade, and nothing is left to do. */
    private void publish() throws SQLException {
        run("UPDATE performance_review SET stage = 'CLOSED', waits_for = NULL,"
                + " grade_after = CASE MOD(id, 10) WHEN 0 THEN 'A' WHEN 1 THEN 'C' ELSE 'B' END");
        run("UPDATE performance_cycle SET stage = 'PUBLISHED'");
        run("ANALYZE");
    }

    private void read(Report report) throws Exception {
        long cycle = number("SELECT MAX(id) FROM performance_cycle");
        String distribution = "/api/performance/cycles/" + cycle + "/distribution";
        String progress = "/api/performance/cycles/" + cycle + "/progress";
        String last = BigOrganization.lastUnit(Settings.PEOPLE);
        time(report, "team board of a department’s head", "/api/performance/team?size=50", head(last));
        time(report, "team board of a head of many departments", "/api/performance/team?size=50", head("BU0"));
        time(report, "distribution by unit, for the board", distribution, token("board.chair"));
        time(report, "distribution by unit, for a head", distribution, head("BU0"));
        time(report, "progress by unit, for HR", progress, token("hr.staff"));
        time(report, "overdue reviews, for HR", progress + "/overdue", token("hr.staff"));
    }

    private void time(Report report, String what, String path, String token) throws Exception {
        for (int call = 0; call < WARMUP; call++) {
            web.get(path, token);
        }
        for (int call = 0; call < CALLS; call++) {
            stopwatch.time(what, () -> web.get(path, token));
        }
        report.add(what + ", p95 over REST", stopwatch.percentile(what, P95), "ms (limit " + PAGE_LIMIT + ")");
    }

    /** The token of the head of a department, who gets the password of the demo company. */
    private String head(String unit) throws Exception {
        long person = number(
                "SELECT a.person_id FROM organization_assignment a JOIN organization_position p ON p.id = a.position_id"
                        + " JOIN organization_unit u ON u.head_position = p.code WHERE u.code = '" + unit + "'");
        if (!tokens.containsKey("big" + person)) {
            run("UPDATE people_account SET password_hash = (SELECT o.password_hash FROM people_account o"
                    + " WHERE o.username = 'hr.manager') WHERE person_id = " + person);
            run(
                    "INSERT INTO people_account_role (account_id, role) SELECT id, 'EMPLOYEE' FROM people_account WHERE person_id = "
                            + person);
        }
        return token("big" + person);
    }

    private String token(String username) throws Exception {
        String known = tokens.get(username);
        if (known == null) {
            known = web.post("/api/tokens", null, Map.of("username", username, "password", "remit-demo"))
                    .get("token")
                    .asText();
            tokens.put(username, known);
        }
        return known;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
