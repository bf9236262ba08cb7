package org.remit.organization.duty;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import org.remit.organization.JsonFields;
import org.remit.organization.PositionJson;

/** What a proposal is stored as. */
final class DutyChangeJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private DutyChangeJson() {}

    static DutyChangeContent read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return JsonFields.read(
                    reader.readObject(),
                    fields -> new DutyChangeContent(
                            fields.text("position"),
                            fields.date("effectiveFrom"),
                            fields.list("duties", PositionJson::duty),
                            fields.text("reason"),
                            fields.list("basedOn", ref -> new DutyRef(ref.text("code"), ref.integer("version"))),
                            id(fields.number("carriesOut"))));
        }
    }

    private static Long id(BigDecimal number) {
        return number == null ? null : number.longValueExact();
    }

    static String write(DutyChangeContent content) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "position", content.position());
        put(json, "effectiveFrom", content.effectiveFrom());
        put(json, "reason", content.reason());
        if (content.carriesOut() != null) {
            json.add("carriesOut", content.carriesOut());
        }
        JsonArrayBuilder duties = JSON.createArrayBuilder();
        content.duties().forEach(duty -> duties.add(PositionJson.write(duty)));
        JsonArrayBuilder base = JSON.createArrayBuilder();
        content.basedOn().forEach(ref -> {
            JsonObjectBuilder version = JSON.createObjectBuilder();
            put(version, "code", ref.code());
            if (ref.version() != null) {
                version.add("version", ref.version());
            }
            base.add(version);
        });
        return json.add("duties", duties).add("basedOn", base).build().toString();
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
