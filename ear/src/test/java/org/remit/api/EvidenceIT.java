package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that show where a number comes from: who adds, reads and takes them back, as a program does it. */
class EvidenceIT extends ApiTest {

    private static final String PATH = "/api/performance/measurements";
    private static final String KPI = "EIT.ORDERS";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    private static final Api HOLDER = Api.as("seo.specialist");

    @Test
    void aFileStaysWithItsNumberThroughACorrectionUntilItIsTakenBack() {
        String evidence = PATH + "/" + measured("2026-01") + "/evidence";
        Answer added =
                add(head(), evidence + "?name=%E8%AE%A2%E5%8D%95.pdf", PDF).is(201);
        String file = added.header("Location");
        assertThat(add(head(), evidence + "?name=%E8%AE%A2%E5%8D%95.pdf", PDF)
                        .is(201)
                        .header("Location"))
                .as("sent again")
                .isEqualTo(file);

        Answer read = HOLDER.get(file).is(200);
        assertThat(read.body().getBytes(StandardCharsets.US_ASCII)).isEqualTo(PDF);
        assertThat(read.header("Content-Type")).startsWith("application/pdf");
        assertThat(read.header("Content-Disposition")).startsWith("attachment").contains("%E8%AE%A2%E5%8D%95.pdf");

        head().post(PATH, batch("2026-01", 310, "Counted again")).is(200);
        add(head(), evidence + "?name=second.pdf", PDF).is(201);
        List<JsonObject> files = files(HOLDER, evidence);
        assertThat(files).extracting(each -> each.getString("name")).containsExactly("订单.pdf", "second.pdf");
        assertThat(files).extracting(each -> each.getInt("revisionNo")).containsExactly(1, 2);

        head().post(file + "/removal", "{}").refuses("removalReason");
        HOLDER.post(file + "/removal", "{\"removalReason\":\"Mine\"}").isProblem(403);
        head().post(file + "/removal", "{\"removalReason\":\"Shows what others earn\"}")
                .is(204);
        HOLDER.get(file).isProblem(409);
        JsonObject removed = files(HOLDER, evidence).get(0);
        assertThat(removed.getString("removalReason")).isEqualTo("Shows what others earn");
        assertThat(removed.getString("sha256")).hasSize(64);
    }

    @Test
    void whoeverMayNotReadTheNumberSeesNothingOfItAndWhoMayNotWriteItAddsNothing() {
        String evidence = PATH + "/" + measured("2026-02") + "/evidence";
        String file = add(head(), evidence + "?name=first.pdf", PDF).is(201).header("Location");
        for (String other : List.of("head.data", "data.analyst", "auditor", "admin")) {
            Api.as(other).get(evidence).isProblem(404);
            Api.as(other).get(file).isProblem(404);
            add(Api.as(other), evidence + "?name=x.pdf", PDF).isProblem(404);
        }
        NOBODY.get(evidence).isProblem(401);
        NOBODY.get(file).isProblem(401);
        add(HOLDER, evidence + "?name=mine.pdf", PDF).isProblem(403);
        assertThat(HOLDER.get(evidence).is(200).at("/editable").toString()).isEqualTo("false");
        assertThat(staff().get(evidence).is(200).at("/editable").toString()).isEqualTo("true");
        head().get(evidence + "/1").isProblem(404);

        add(head(), evidence + "?name=photo.png", "MZ\0\0".getBytes(StandardCharsets.US_ASCII))
                .refuses("file");
        add(head(), evidence + "?name=first.png", PDF).refuses("file");
        add(head(), evidence, PDF).refuses("file");
        add(head(), evidence + "?name=empty.pdf", new byte[0]).refuses("file");
    }

    private static List<JsonObject> files(Api who, String evidence) {
        return who.get(evidence).is(200).json().getJsonArray("files").getValuesAs(JsonObject.class);
    }

    private static Answer add(Api who, String path, byte[] content) {
        return who.with("Content-Type", "application/octet-stream").post(path, content);
    }

    /** The id of what the head of marketing hands in of one of their people. */
    private static String measured(String month) {
        JsonObject text = Json.createObjectBuilder().add("zh", "材料试验订单数").build();
        String kpi = Json.createObjectBuilder()
                .add("code", KPI)
                .add("name", text)
                .add("unit", "#")
                .add("direction", "HIGHER")
                .add("frequency", "MONTHLY")
                .add("overTime", "SUM")
                .add("overPeople", "SUM")
                .add("targetKind", "CUMULATIVE")
                .add("formula", text)
                .add("source", text)
                .build()
                .toString();
        assertThat(staff().post("/api/performance/kpis", kpi).status()).isIn(201, 409);
        head().post(PATH, batch(month, 300, "As it was")).is(200);
        JsonObject measurement = staff().get(PATH + "?kpi=" + KPI + "&from=" + month + "-01&to="
                        + YearMonth.parse(month).atEndOfMonth())
                .is(200)
                .items()
                .get(0);
        return measurement.get("id").toString();
    }

    private static String batch(String month, int value, String reason) {
        JsonObject measurement = Json.createObjectBuilder()
                .add("kpi", KPI)
                .add("position", "MKT-SEO")
                .add("person", "seo.specialist")
                .add("period", month)
                .add("value", value)
                .add("reason", reason)
                .build();
        return Json.createObjectBuilder()
                .add("measurements", Json.createArrayBuilder().add(measurement))
                .build()
                .toString();
    }
}
