package org.remit.organization.change;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import org.remit.organization.JsonFields;
import org.remit.organization.Layer;
import org.remit.shared.LocalizedText;

/** The form in which a proposal is stored. */
final class ChangeJson {

    /** Looked up once: the methods of Json search all libraries for it at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ChangeJson() {}

    static ChangeContent read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return JsonFields.read(object, fields -> content(object, fields));
        }
    }

    private static ChangeContent content(JsonObject object, JsonFields fields) {
        BigDecimal person = fields.number("person");
        return new ChangeContent(
                fields.text("position"),
                fields.date("date"),
                fields.text("reason"),
                values(object, "values"),
                values(object, "before"),
                person == null ? null : person.longValueExact(),
                fields.text("toPosition"),
                fields.number("share"),
                fields.bool("main"),
                fields.date("until"),
                fields.number("mainShare"));
    }

    private static PositionValues values(JsonObject object, String name) {
        return object.containsKey(name) ? JsonFields.read(object.getJsonObject(name), ChangeJson::values) : null;
    }

    private static PositionValues values(JsonFields fields) {
        return new PositionValues(
                fields.localized("title"),
                fields.text("unit"),
                fields.choice("layer", Layer.class),
                fields.integer("headcount"),
                fields.number("fte"),
                fields.text("jobFamily"),
                fields.text("grade"),
                fields.number("monthlyCost"),
                fields.text("reportsTo"),
                fields.bool("frozen"));
    }

    /** What is null is left out, so that a field that is added later changes neither what was written nor its hash. */
    static String write(ChangeContent content) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "position", content.position());
        put(json, "date", content.date());
        put(json, "reason", content.reason());
        put(json, "values", content.values());
        put(json, "before", content.before());
        put(json, "person", content.person());
        put(json, "toPosition", content.toPosition());
        put(json, "share", content.share());
        put(json, "main", content.main());
        put(json, "until", content.until());
        put(json, "mainShare", content.mainShare());
        return json.build().toString();
    }

    private static JsonObjectBuilder write(PositionValues values) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "title", values.title());
        put(json, "unit", values.unit());
        put(json, "layer", values.layer());
        put(json, "headcount", values.headcount());
        put(json, "fte", values.fte());
        put(json, "jobFamily", values.jobFamily());
        put(json, "grade", values.grade());
        put(json, "monthlyCost", values.monthlyCost());
        put(json, "reportsTo", values.reportsTo());
        put(json, "frozen", values.frozen());
        return json;
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof Long number) {
            json.add(name, number);
        } else if (value instanceof Integer number) {
            json.add(name, number);
        } else if (value instanceof BigDecimal number) {
            json.add(name, number);
        } else if (value instanceof Boolean truth) {
            json.add(name, truth);
        } else if (value instanceof PositionValues values) {
            json.add(name, write(values));
        } else if (value instanceof LocalizedText text) {
            JsonObjectBuilder languages = JSON.createObjectBuilder();
            put(languages, "zh", text.zh());
            put(languages, "en", text.en());
            json.add(name, languages);
        } else if (value != null) {
            json.add(name, value.toString());
        }
    }
}
