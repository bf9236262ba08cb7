package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The description of the API for programs. */
class OpenApiIT extends ApiTest {

    @Test
    void everyOperationIsDescribedWithItsAnswersAndProblems() {
        SoftAssertions all = new SoftAssertions();
        JsonObject paths = description().getJsonObject("paths");
        paths.forEach((path, methods) -> methods.asJsonObject().forEach((method, described) -> {
            if (path.startsWith("/api/") && described instanceof JsonObject operation) {
                isDescribed(all, method + " " + path, operation);
            }
        }));
        all.assertThat(paths).containsKeys("/api/inbox", "/api/requests/{number}", "/api/performance/cycles/{id}");
        all.assertAll();
    }

    private static void isDescribed(SoftAssertions all, String name, JsonObject operation) {
        all.assertThat(operation.getString("summary", "")).as(name).isNotBlank();
        JsonObject responses = operation.getJsonObject("responses");
        all.assertThat(responses.keySet()).as(name).contains("401", "default").anyMatch(code -> code.startsWith("2"));
        responses.forEach((code, response) -> {
            JsonObject content = response.asJsonObject().getJsonObject("content");
            if (code.startsWith("2") && content != null && content.containsKey("application/json")) {
                all.assertThat(content.toString()).as(name).contains("\"$ref\":\"#/components/schemas/");
            }
        });
        all.assertThat(operation.containsKey("security")).as(name).isEqualTo(!name.equals("post /api/tokens"));
        if (operation.containsKey("requestBody")) {
            String body = operation.getJsonObject("requestBody").toString();
            all.assertThat(body).as(name).containsAnyOf("#/components/schemas/", "\"format\":\"binary\"");
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
