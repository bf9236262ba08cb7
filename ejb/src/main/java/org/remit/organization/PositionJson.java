package org.remit.organization;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** The one JSON form of a position: the body of the REST request and what a proposal is stored as. */
public final class PositionJson {

    /** Looked up once: the methods of Json search all libraries for it at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private PositionJson() {}

    /**
     * Reads a body; unknown fields are ignored, missing ones are null.
     *
     * @throws BusinessException INVALID with one violation per field of the wrong type
     */
    public static PositionContent read(JsonObject body) {
        return JsonFields.read(body, PositionJson::position);
    }

    /**
     * The same from its text.
     *
     * @throws BusinessException INVALID as well when it is no JSON object
     */
    public static PositionContent read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return read(reader.readObject());
        } catch (JsonException e) {
            throw BusinessException.invalid(null, "error.notJson");
        }
    }

    public static JsonObject write(PositionContent content) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "unit", content.unit());
        put(json, "title", content.title());
        put(json, "layer", content.layer());
        put(json, "headcount", content.headcount());
        put(json, "monthlyCost", content.monthlyCost());
        put(json, "currency", content.currency());
        put(json, "permanent", content.permanent());
        put(json, "validFrom", content.validFrom());
        put(json, "validTo", content.validTo());
        put(json, "reportsTo", content.reportsTo());
        JsonArrayBuilder duties = JSON.createArrayBuilder();
        content.duties().forEach(duty -> duties.add(write(duty)));
        json.add("duties", duties);
        put(json, "reason", content.reason());
        put(json, "fte", content.fte());
        put(json, "jobFamily", content.jobFamily());
        put(json, "grade", content.grade());
        return json.build();
    }

    static PositionContent position(JsonFields fields) {
        return new PositionContent(
                fields.text("unit"),
                fields.localized("title"),
                fields.choice("layer", Layer.class),
                fields.integer("headcount"),
                fields.number("monthlyCost"),
                fields.text("currency"),
                fields.bool("permanent"),
                fields.date("validFrom"),
                fields.date("validTo"),
                fields.text("reportsTo"),
                fields.list("duties", PositionJson::duty),
                fields.text("reason"),
                fields.number("fte"),
                fields.text("jobFamily"),
                fields.text("grade"));
    }

    /** A duty, as it stands in a list of them. */
    public static DutyContent duty(JsonFields fields) {
        return new DutyContent(
                fields.text("code"),
                fields.localized("text"),
                fields.text("function"),
                fields.choice("part", DutyPart.class),
                fields.list("partners", PositionJson::partner),
                fields.date("reviewBy"),
                fields.list("kpis", PositionJson::kpi));
    }

    private static DutyPartner partner(JsonFields fields) {
        return new DutyPartner(fields.choice("kind", DutyPartner.Kind.class), fields.text("code"));
    }

    private static KpiContent kpi(JsonFields fields) {
        return new KpiContent(
                fields.localized("name"),
                fields.text("unit"),
                fields.choice("direction", Direction.class),
                fields.number("target"),
                fields.choice("frequency", Frequency.class),
                fields.localized("source"));
    }

    /** The same form of one duty. */
    public static JsonObjectBuilder write(DutyContent duty) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "code", duty.code());
        put(json, "text", duty.text());
        put(json, "function", duty.function());
        if (duty.part() != DutyPart.OWNER) {
            put(json, "part", duty.part());
        }
        if (!duty.partners().isEmpty()) {
            JsonArrayBuilder partners = JSON.createArrayBuilder();
            duty.partners().forEach(partner -> partners.add(write(partner)));
            json.add("partners", partners);
        }
        put(json, "reviewBy", duty.reviewBy());
        JsonArrayBuilder kpis = JSON.createArrayBuilder();
        duty.kpis().forEach(kpi -> kpis.add(write(kpi)));
        return json.add("kpis", kpis);
    }

    private static JsonObjectBuilder write(DutyPartner partner) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "kind", partner.kind());
        put(json, "code", partner.code());
        return json;
    }

    private static JsonObjectBuilder write(KpiContent kpi) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "name", kpi.name());
        put(json, "unit", kpi.unit());
        put(json, "direction", kpi.direction());
        put(json, "target", kpi.target());
        put(json, "frequency", kpi.frequency());
        put(json, "source", kpi.source());
        return json;
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof java.math.BigDecimal number) {
            json.add(name, number);
        } else if (value instanceof Integer number) {
            json.add(name, number);
        } else if (value instanceof Boolean truth) {
            json.add(name, truth);
        } else if (value instanceof LocalizedText text) {
            JsonObjectBuilder languages = JSON.createObjectBuilder();
            put(languages, "zh", text.zh());
            put(languages, "en", text.en());
            json.add(name, languages);
        } else if (value instanceof Enum<?> || value instanceof String || value instanceof LocalDate) {
            json.add(name, value.toString());
        }
    }
}
