package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

/** What the API answered. Paths into its body are JSON pointers. */
record Answer(HttpResponse<String> response) {

    int status() {
        return response.statusCode();
    }

    /** The header's value, or null. */
    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    String body() {
        return response.body();
    }

    JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body()))) {
            return reader.readObject();
        }
    }

    JsonValue at(String pointer) {
        return json().getValue(pointer);
    }

    String text(String pointer) {
        return at(pointer) == JsonValue.NULL ? null : ((JsonString) at(pointer)).getString();
    }

    long number(String pointer) {
        return ((JsonNumber) at(pointer)).longValueExact();
    }

    List<JsonObject> items() {
        return json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    Answer is(int status) {
        assertThat(status()).as(body()).isEqualTo(status);
        return this;
    }

    /** It is a complete problem document of this status, without anything of the inside of the server. */
    Answer isProblem(int status) {
        is(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(header("Content-Language")).isIn("en", "zh");
        assertThat(number("/status")).isEqualTo(status);
        assertThat(text("/type")).isEqualTo("about:blank");
        assertThat(text("/title")).isNotBlank().doesNotContain("???");
        assertThat(text("/detail")).isNotBlank().doesNotContain("???");
        assertThat(text("/instance")).startsWith("/api");
        assertThat(body()).doesNotContain("Exception", "org.remit", "jakarta.", "???");
        return this;
    }

    /** It is a 400 that names exactly these fields. */
    Answer refuses(String... fields) {
        isProblem(400);
        assertThat(fields()).containsExactlyInAnyOrder(fields);
        return this;
    }

    /** The fields that the problem names. */
    List<String> fields() {
        return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }
}
