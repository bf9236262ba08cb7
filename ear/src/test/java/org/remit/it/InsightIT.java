package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.organization.Frequency;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;

/** How people stand, as programs read it: everybody their own, heads and HR their people's, with as many statements for many as for few. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InsightIT {

    private static final String SHEETS = "/api/performance/sheets";
    private static final String TEAM = "/api/performance/team";
    private static final String MINE = "/api/performance/mine";
    private static final String GROWTH = "ORGANIC_VISITS_MONTHLY_GROWTH";
    private static final String RETENTION = "ORGANIC_VISITOR_RETENTION_30D";
    private static final String FIRST_PAGE = "CORE_KEYWORDS_FIRST_PAGE_SHARE";

    /** What runs beside the requests may fall into one of them, but hardly into all. */
    private static final int TRIES = 4;

    private static final LocalDate FIRST = YearMonth.now().minusMonths(5).atDay(1);
    private static final LocalDate LAST = YearMonth.now().atEndOfMonth();

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    private final Company company = new Company(System.getProperty("remit.url"));

    @Test
    @Order(1)
    void somebodySeesHowTheirScoreCameAboutAndWhoOwesWhatIsMissing() {
        handOut("MKT-SEO");
        for (int back = 4; back >= 1; back--) {
            String month = YearMonth.now().minusMonths(back).toString();
            measure(GROWTH, month, 5 - back, 200);
            measure(RETENTION, month, 30, 100);
        }
        Period week =
                CalendarPeriod.lastBefore(Frequency.WEEKLY, LocalDate.now().minusDays(1));
        measure(FIRST_PAGE, CalendarPeriod.text(Frequency.WEEKLY, week), 45, 100);

        JsonObject mine = items(get("seo.specialist", MINE, 200)).get(0);

        assertThat(mine.getString("position")).isEqualTo("MKT-SEO");
        assertThat(number(mine, "percentMeasured")).isEqualByComparingTo("60");
        // 10 of 800 is 1.25 % of the 3 % that are wanted; 30 % of 22 % is more than the cap of 120
        JsonObject growth = line(mine, GROWTH);
        assertThat(growth.getString("formula")).isEqualTo("100 × 1.25 / 3 = 41.6667");
        assertThat(growth.getString("light")).isEqualTo("FALLS_SHORT");
        assertThat(number(growth, "completion")).isEqualByComparingTo("41.6667");
        assertThat(number(line(mine, RETENTION), "points")).isEqualByComparingTo("120");
        assertThat(line(mine, RETENTION).getString("light")).isEqualTo("REACHED");
        assertThat(line(mine, FIRST_PAGE).getString("light")).isEqualTo("ON_THE_WAY");
        assertThat(number(growth, "normalizedWeight")).isBetween(new BigDecimal("33"), new BigDecimal("34"));
        // a third each of 41.6667, 120 and 75
        assertThat(number(mine, "score")).isEqualByComparingTo("78.89");
        assertThat(mine.getJsonArray("formulas")).hasSize(4);
        List<JsonObject> missing = mine.getJsonArray("missing").getValuesAs(JsonObject.class);
        assertThat(missing)
                .extracting(gap -> gap.getString("kpi"))
                .containsExactlyInAnyOrder("CORE_KEYWORD_AVERAGE_RANK", "RANKING_DROPS_HANDLED_IN_THREE_DAYS_RATE");
        assertThat(missing)
                .allSatisfy(gap -> assertThat(
                                gap.getJsonArray("persons").getJsonObject(0).getString("en"))
                        .as("no position looks after these, so the head does")
                        .isEqualTo("Marketing manager"));
        assertThat(items(get("auditor", MINE, 200))).as("who has no sheet").isEmpty();
    }

    @Test
    @Order(2)
    void headsSeeTheirPeopleHrAllAndNobodyElseAnybody() {
        handOut("MKT-SOCIAL");
        handOut("PRD-UX");

        assertThat(people("head.marketing", "")).containsExactlyInAnyOrder("MKT-SEO", "MKT-SOCIAL");
        assertThat(people("head.operations", "")).contains("MKT-SEO", "MKT-SOCIAL", "PRD-UX");
        assertThat(people("head.operations", "&unit=PRD")).containsExactly("PRD-UX");
        assertThat(people("hr.staff", "&unit=MKT")).containsExactlyInAnyOrder("MKT-SEO", "MKT-SOCIAL");
        assertThat(people("head.data", "")).isEmpty();
        get("head.data", TEAM + "?unit=MKT", 403);
        get("head.marketing", TEAM + "?unit=OPS", 403);
        for (String nobody : List.of("seo.specialist", "auditor", "admin", "board.4")) {
            get(nobody, TEAM, 403);
            get(nobody, TEAM + "?unit=MKT", 403);
        }
        get("head.marketing", TEAM + "?from=soon", 400);
        get("head.marketing", TEAM + "?sort=points", 400);
        assertThat(company.get("head.marketing", TEAM + "?size=1" + period("&")).body())
                .contains("\"total\":2");
    }

    // Maven's property, which the server does not have: an assumption there would be an error here
    @Test
    @Order(3)
    @DisabledIfSystemProperty(named = "it.db", matches = "(?!h2).*", disabledReason = "only H2 counts")
    void aBoardOfManyTakesNoMoreStatementsThanOneOfFew() throws SQLException {
        handOut("PRD-EDITOR");
        handOut("DAT-ANALYST");
        handOut("SVC-REPRESENTATIVE");

        int few = statements("head.operations", TEAM + "?unit=PRD" + period("&"));
        int many = statements("head.operations", TEAM + "?unit=OPS" + period("&"));

        assertThat(many).isLessThanOrEqualTo(few).isLessThanOrEqualTo(20);
    }

    private int statements(String username, String path) throws SQLException {
        Tables tables = new Tables(database);
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            tables.execute("SET QUERY_STATISTICS TRUE");
            get(username, path, 200);
            List<String> statements = tables.statements();
            tables.execute("SET QUERY_STATISTICS FALSE");
            fewest = Math.min(fewest, statements.size());
        }
        return fewest;
    }

    /** The positions of those on the board. */
    private List<String> people(String username, String query) {
        return items(get(username, TEAM + period("?") + query, 200)).stream()
                .map(member -> member.getString("position"))
                .toList();
    }

    private static String period(String before) {
        return before + "from=" + FIRST + "&to=" + LAST;
    }

    /** The sheet that the duties propose, with what they leave open, ready and handed to who holds the position. */
    private void handOut(String position) {
        JsonObject start = Json.createObjectBuilder()
                .add("subject", "POSITION")
                .add("code", position)
                .add("from", FIRST.toString())
                .add("to", LAST.toString())
                .build();
        HttpResponse<String> made = company.post("hr.staff", SHEETS, start.toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonObject sheet = Company.object(made);
        String path = made.headers().firstValue("Location").orElseThrow();
        JsonArrayBuilder targets = Json.createArrayBuilder();
        sheet.getJsonArray("targets").getValuesAs(JsonObject.class).forEach(target -> targets.add(complete(target)));
        JsonObject edit = Json.createObjectBuilder()
                .add("version", sheet.getInt("version"))
                .add("targets", targets)
                .add("ready", true)
                .add("reason", "Agreed")
                .build();
        HttpResponse<String> ready = company.put("hr.staff", path, edit.toString());
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(204);
        int version = Company.object(company.get("hr.staff", path)).getInt("version");
        HttpResponse<String> handed = company.post("hr.staff", path + "/hand-out", "{\"version\": " + version + "}");
        assertThat(handed.statusCode()).as(handed.body()).isEqualTo(200);
    }

    private static JsonObjectBuilder complete(JsonObject target) {
        BigDecimal goal = target.getJsonNumber("target").bigDecimalValue();
        JsonObjectBuilder complete = Json.createObjectBuilder(target);
        return target.getString("method").equals("LINEAR_LOWER")
                ? complete.add("baseline", goal.add(BigDecimal.TEN))
                : complete;
    }

    private void measure(String kpi, String period, int numerator, int denominator) {
        JsonObject measurement = Json.createObjectBuilder()
                .add("kpi", kpi)
                .add("position", "MKT-SEO")
                .add("person", "seo.specialist")
                .add("period", period)
                .add("numerator", numerator)
                .add("denominator", denominator)
                .build();
        JsonObject batch = Json.createObjectBuilder()
                .add("measurements", Json.createArrayBuilder().add(measurement))
                .build();
        HttpResponse<String> taken = company.post("hr.staff", "/api/performance/measurements", batch.toString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    }

    private JsonObject get(String username, String path, int status) {
        HttpResponse<String> answer = company.get(username, path);
        assertThat(answer.statusCode())
                .as(username + " " + path + " " + answer.body())
                .isEqualTo(status);
        return Company.object(answer);
    }

    private static List<JsonObject> items(JsonObject answer) {
        return answer.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static JsonObject line(JsonObject sheet, String kpi) {
        return sheet.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("kpi").equals(kpi))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(JsonObject object, String name) {
        return object.get(name) == JsonValue.NULL
                ? null
                : object.getJsonNumber(name).bigDecimalValue();
    }
}
