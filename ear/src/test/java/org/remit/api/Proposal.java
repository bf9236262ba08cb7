package org.remit.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** Bodies of position requests. */
final class Proposal {

    private static final int NEXT_YEAR = LocalDate.now().getYear() + 1;

    private Proposal() {}

    /** A short-video producer in Marketing for a 618 sale. */
    static JsonObject temporary() {
        return (JsonObject) value("""
                {"unit":"MKT","title":{"zh":"短视频编导","en":"Short-video producer"},"layer":"EXECUTION","headcount":1,
                 "monthlyCost":12000.00,"currency":"CNY","permanent":false,"validFrom":"%d-05-15","validTo":"%d-06-30",
                 "reportsTo":"MKT-MANAGER",
                 "duties":[{"text":{"zh":"策划并拍摄短视频","en":"Plans and films short videos"},"function":"NEW_MEDIA",
                   "kpis":[{"name":{"zh":"完播率","en":"Completion rate"},"unit":"%%","direction":"HIGHER","target":35,
                            "frequency":"WEEKLY"}]}]}
                """.formatted(NEXT_YEAR, NEXT_YEAR));
    }

    /** As it is told again: with everything that the sender did not mention. */
    static JsonObject withWhatWasLeftOut(JsonObject proposal) {
        JsonObject whole = proposal;
        for (String field : List.of(
                "/reason",
                "/fte",
                "/jobFamily",
                "/grade",
                "/duties/0/code",
                "/duties/0/reviewBy",
                "/duties/0/kpis/0/source")) {
            whole = with(whole, field, "null");
        }
        return with(with(whole, "/duties/0/part", "\"OWNER\""), "/duties/0/partners", "[]");
    }

    /** The same for good, which only the board can allow. */
    static JsonObject permanent() {
        return without(with(temporary(), "/permanent", "true"), "/validTo");
    }

    /** @param value as JSON */
    static JsonObject with(JsonObject proposal, String pointer, String value) {
        return Json.createPointer(pointer).add(proposal, value(value));
    }

    static JsonObject withText(JsonObject proposal, String pointer, String text) {
        return Json.createPointer(pointer).add(proposal, Json.createValue(text));
    }

    static JsonObject without(JsonObject proposal, String pointer) {
        return Json.createPointer(pointer).remove(proposal);
    }

    private static JsonValue value(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
