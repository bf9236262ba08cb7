package org.remit.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;

/** Bodies of requests for rules. */
final class RuleBodies {

    private RuleBodies() {}

    static JsonObject rule(String code, String kind, LocalDate from, String... articles) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        for (String article : articles) {
            written.add(Json.createObjectBuilder()
                    .add("heading", Json.createObjectBuilder().add("zh", article))
                    .add("body", Json.createObjectBuilder().add("zh", article + "的规定。")));
        }
        return Json.createObjectBuilder()
                .add("code", code)
                .add("kind", kind)
                .add("title", Json.createObjectBuilder().add("zh", "制度 " + code).add("en", "Rule " + code))
                .add("prevailing", "ZH")
                .add("owner", "OPS")
                .add("interests", kind.equals("STAFF_RULES"))
                .add("from", from.toString())
                .add("note", "年度更新")
                .add("articles", written)
                .build();
    }

    static JsonObject with(JsonObject rule, String field, String unit) {
        return Json.createObjectBuilder(rule)
                .add(field, Json.createArrayBuilder().add(unit))
                .build();
    }

    static JsonObject repeal(String code, LocalDate from) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("repeal", true)
                .add("from", from.toString())
                .add("note", "已由新流程取代")
                .build();
    }

    /** @param answer null for none yet */
    static JsonObject hearing(String with, String said, String answer) {
        JsonObjectBuilder point =
                Json.createObjectBuilder().add("by", "客服部班组").add("said", said).add("taken", true);
        if (answer != null) {
            point.add("answer", answer);
        }
        return Json.createObjectBuilder()
                .add("heldOn", LocalDate.now().toString())
                .add("with", with)
                .add("attendees", 42)
                .add("points", Json.createArrayBuilder().add(point))
                .build();
    }

    static JsonObject answerTo(long comment, String answer) {
        return Json.createObjectBuilder()
                .add(
                        "points",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("comment", comment)
                                        .add("answer", answer)
                                        .add("taken", false)))
                .build();
    }
}
