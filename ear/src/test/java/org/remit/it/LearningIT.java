package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Learning plans over REST: who proposes, who agrees, who reads, and who does not. */
@ExtendWith(ArquillianExtension.class)
class LearningIT {

    private static final String PLANS = "/api/performance/learning-plans";
    private static final LocalDate TODAY = LocalDate.now();

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    private final Company company = new Company(System.getProperty("remit.url"));

    @Test
    void onePersonProposesTheHeadAgreesAndNobodyElseHasASay() throws Exception {
        String plan = plan("LOG-WAREHOUSE");
        JsonObject subject = Company.object(company.get("warehouse.keeper", plan + "/subjects"))
                .getJsonArray("subjects")
                .getJsonObject(0);
        twoBeginItAtTheSameMoment(plan, subject);
        assertThat(new Tables(database)
                        .value("SELECT COUNT(*) FROM notification_mail WHERE kind = 'learning-plan' AND page LIKE"
                                + " '/performance/learning-plan.xhtml?person=" + plan.split("/")[4] + "&%'"))
                .as("the head is told once")
                .isEqualTo("1");
        JsonObject read = read("head.logistics", plan);
        assertThat(read.getString("state")).isEqualTo("PROPOSED");
        int proposal = read.getJsonObject("proposal").getInt("proposal");
        assertThat(agree("warehouse.keeper", plan, proposal)).isEqualTo(409);
        assertThat(agree("head.logistics", plan, proposal - 1))
                .as("the one before")
                .isEqualTo(409);

        nobodyElse(plan, subject, read.getJsonArray("items").getJsonObject(0).getInt("id"), proposal);
        assertThat(agree("head.operations", plan, proposal))
                .as("who heads above may")
                .isEqualTo(204);

        assertThat(read("hr.staff", plan).getString("state")).isEqualTo("AGREED");
        whatWasAgreedIsDoneChangedAndDropped(plan);
        assertThat(company.get("warehouse.keeper", PLANS).statusCode()).isEqualTo(403);
        assertThat(people("head.logistics", "?gap=NOT_AGREED")).contains(Integer.parseInt(plan.split("/")[4]));
        assertThat(people("head.marketing", "?gap=NOT_AGREED")).doesNotContain(Integer.parseInt(plan.split("/")[4]));
        assertThat(company.get("hr.staff", PLANS + "?gap=LATE").statusCode()).isEqualTo(400);
        assertThat(company.get("hr.staff", PLANS + "?year=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void whereNobodyIsAboveTheHrManagerAgrees() {
        String plan = plan("BRD-CHAIR");
        JsonObject subject = Company.object(company.get("board.chair", plan + "/subjects"))
                .getJsonArray("subjects")
                .getJsonObject(0);
        assertThat(propose("board.chair", plan, subject).statusCode()).isEqualTo(201);

        assertThat(agree("hr.staff", plan, 1)).isEqualTo(403);
        assertThat(agree("hr.manager", plan, 1)).isEqualTo(204);
    }

    private void twoBeginItAtTheSameMoment(String plan, JsonObject subject) throws Exception {
        // a token each, so that both ask at once
        List.of("warehouse.keeper", "head.logistics").forEach(one -> company.get(one, "/api/me"));
        List<CompletableFuture<Integer>> both = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> propose("warehouse.keeper", plan, subject).statusCode()))
                .toList();
        for (CompletableFuture<Integer> one : both) {
            assertThat(one.get()).isEqualTo(201);
        }
        assertThat(read("warehouse.keeper", plan).getJsonArray("items")).hasSize(2);
    }

    private void nobodyElse(String plan, JsonObject subject, int item, int proposal) {
        String path = "/api/performance/learning-items/" + item;
        for (String stranger : List.of("head.marketing", "seo.specialist", "auditor", "admin", "board.1")) {
            assertThat(company.get(stranger, plan).statusCode()).as(stranger).isEqualTo(403);
            assertThat(company.get(stranger, plan + "/subjects").statusCode())
                    .as(stranger)
                    .isEqualTo(403);
        }
        assertThat(company.get("hr.staff", plan).statusCode()).isEqualTo(200);
        for (String stranger : List.of("head.marketing", "hr.staff")) {
            assertThat(propose(stranger, plan, subject).statusCode())
                    .as(stranger)
                    .isEqualTo(403);
            assertThat(agree(stranger, plan, proposal)).as(stranger).isEqualTo(403);
            assertThat(company.put(stranger, path, wish(subject, "Else", 0)).statusCode())
                    .as(stranger)
                    .isEqualTo(403);
            for (String deed : List.of("/notes", "/completion", "/dropping")) {
                assertThat(company.post(stranger, path + deed, "{\"words\":\"x\"}")
                                .statusCode())
                        .as(stranger + deed)
                        .isEqualTo(403);
            }
        }
    }

    private void whatWasAgreedIsDoneChangedAndDropped(String plan) {
        JsonObject agreed = read("warehouse.keeper", plan);
        JsonObject first = agreed.getJsonArray("items").getJsonObject(0);
        String path = "/api/performance/learning-items/" + first.getInt("id");
        assertThat(company.post("warehouse.keeper", path + "/notes", "{}").statusCode())
                .isEqualTo(400);
        assertThat(company.post("warehouse.keeper", path + "/notes", "{\"words\":\"Half way\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(company.put("head.logistics", path, wish(null, "Another course", first.getInt("version")))
                        .statusCode())
                .isEqualTo(204);
        assertThat(company.put("head.logistics", path, wish(null, "Too late", first.getInt("version")))
                        .statusCode())
                .as("it was changed since it was read")
                .isEqualTo(409);
        assertThat(company.post("head.logistics", path + "/completion", "{\"words\":\"Passed\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(company.post("head.logistics", path + "/dropping", "{\"words\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(read("hr.staff", plan).getJsonArray("entries").getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("move"))
                .containsExactly("DONE", "CHANGED", "NOTED", "AGREED", "PROPOSED", "PROPOSED");
    }

    /** The address of the plan of whoever holds a position, for this year. */
    private String plan(String position) {
        int person = Company.object(company.get("hr.staff", "/api/positions/" + position))
                .getJsonArray("incumbents")
                .getJsonObject(0)
                .getJsonObject("person")
                .getInt("id");
        return PLANS + "/" + person + "/" + TODAY.getYear();
    }

    private HttpResponse<String> propose(String username, String plan, JsonObject subject) {
        return company.post(username, plan + "/items", wish(subject, "A course in the evening", null));
    }

    private int agree(String username, String plan, int proposal) {
        return company.post(username, plan + "/agreement", "{\"proposal\":" + proposal + "}")
                .statusCode();
    }

    private JsonObject read(String username, String plan) {
        HttpResponse<String> answer = company.get(username, plan);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Company.object(answer);
    }

    private List<Integer> people(String username, String query) {
        return Company.object(company.get(username, PLANS + query))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(row -> row.getJsonObject("person").getInt("id"))
                .toList();
    }

    /** @param subject null for a change, which keeps it */
    private static String wish(JsonObject subject, String action, Integer version) {
        var wish = Json.createObjectBuilder()
                .add("aim", "WEAKNESS")
                .add("means", "COURSE")
                .add("action", action)
                .add("dueOn", TODAY.toString());
        if (subject != null) {
            wish.add("kind", subject.getString("kind")).add("code", subject.getString("code"));
        }
        if (version != null) {
            wish.add("version", version);
        }
        return wish.build().toString();
    }
}
