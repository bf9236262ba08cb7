package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API for programs. */
class OpenApiIT extends ApiTest {

    @ParameterizedTest
    @CsvSource({
        "/api/tokens,post,201",
        "/api/tokens,get,200",
        "/api/tokens/{id},delete,204",
        "/api/me,get,200",
        "/api/org-units,get,200",
        "/api/org-units/{code},get,200",
        "/api/org-units,post,201",
        "/api/org-units/{code},put,204",
        "/api/duty-changes,post,201",
        "/api/positions,get,200",
        "/api/positions/{code},get,200",
        "/api/positions/{code}/dotted-lines,get,200",
        "/api/dotted-lines,post,201",
        "/api/handbooks,get,200",
        "/api/handbooks,post,201",
        "/api/handbooks/{id},get,200",
        "/api/handbooks/{id}/unconfirmed,get,200",
        "/api/position-requests,post,201",
        "/api/position-requests/{number},get,200",
        "/api/requests/{number},get,200",
        "/api/requests/{number}/withdrawal,post,204",
        "/api/requests/{number}/resubmission,post,204",
        "/api/leavings/{person},get,200",
        "/api/accounts/{username},get,200",
        "/api/accounts/{username}/roles,put,204",
        "/api/leavings/{person},put,204",
        "/api/leavings/{person},delete,204",
        "/api/imports/{id},get,200",
        "/api/imports/{id}/findings,get,200",
        "/api/performance/measurements,get,200",
        "/api/performance/measurements,post,200",
        "/api/performance/measurements/{id},get,200",
        "/api/performance/measurements/{id}/withdrawal,post,204",
        "/api/performance/kpis,get,200",
        "/api/performance/kpis,post,201",
        "/api/performance/kpis/{code},get,200",
        "/api/performance/kpis/{code},put,204",
        "/api/performance/kpis/{code}/duties,get,200",
        "/api/performance/kpis/{code}/retirement,post,204",
        "/api/performance/kpis/{code}/return,post,204",
        "/api/performance/cycles,get,200",
        "/api/performance/cycles/{id},get,200",
        "/api/performance/review-cycle-requests,post,201",
        "/api/performance/mine,get,200",
        "/api/performance/team,get,200",
        "/api/performance/sheets,get,200",
        "/api/performance/sheets,post,201",
        "/api/performance/sheets/{id},get,200",
        "/api/performance/sheets/{id},put,204",
        "/api/performance/sheets/{id}/hand-out,post,200",
        "/api/performance/sheets/{id}/score,get,200",
        "/api/performance/score-runs,post,202",
        "/api/performance/score-runs/{id},get,200",
        "/api/performance/improvements,get,200",
        "/api/performance/improvements/{id},get,200",
        "/api/performance/improvements/{id}/finding,post,204",
        "/api/performance/improvements/{id}/measure,post,200",
        "/api/performance/improvements/{id}/dismissal,post,204",
        "/api/performance/service-report,get,200",
        "/api/inbox,get,200",
        "/api/inbox/decided,get,200",
        "/api/work-items/{id}/decision,post,204"
    })
    void everyOperationIsDescribedWithItsAnswersAndProblems(String path, String method, String success) {
        JsonObject operation =
                description().getJsonObject("paths").getJsonObject(path).getJsonObject(method);

        assertThat(operation.getString("summary")).isNotBlank();
        JsonObject responses = operation.getJsonObject("responses");
        assertThat(responses.keySet()).contains(success, "401", "default");
        if (!success.equals("204")) {
            assertThat(responses.getJsonObject(success).toString()).contains("\"$ref\":\"#/components/schemas/");
        }
        boolean givesTheToken = path.equals("/api/tokens") && method.equals("post");
        assertThat(operation.containsKey("security")).isEqualTo(!givesTheToken);
        if (method.equals("post")) {
            assertThat(operation.getJsonObject("requestBody").toString()).contains("#/components/schemas/");
        }
    }

    @Test
    void theTokenAndTheProblemsAreDescribed() {
        JsonObject description = description();

        assertThat(description
                        .getValue("/components/securitySchemes/bearer/scheme")
                        .toString())
                .isEqualTo("\"bearer\"");
        assertThat(description
                        .getValue("/components/schemas/Problem/properties")
                        .asJsonObject()
                        .keySet())
                .contains("title", "status", "detail", "errors");
        assertThat(description
                        .getValue("/components/schemas/LocalizedText/properties")
                        .asJsonObject()
                        .keySet())
                .containsExactlyInAnyOrder("zh", "en");
    }

    private static JsonObject description() {
        return NOBODY.with("Accept", "application/json")
                .get("/openapi?format=json")
                .is(200)
                .json();
    }
}
