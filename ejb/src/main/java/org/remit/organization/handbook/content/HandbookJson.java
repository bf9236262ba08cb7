package org.remit.organization.handbook.content;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.remit.organization.Direction;
import org.remit.organization.DutyPart;
import org.remit.organization.DutyPartner;
import org.remit.organization.Frequency;
import org.remit.organization.JsonFields;
import org.remit.organization.KpiContent;
import org.remit.organization.Layer;
import org.remit.shared.LocalizedText;
import org.remit.shared.Sha256;

/** A handbook as JSON and back; the same handbook is always the same text. */
public final class HandbookJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private HandbookJson() {}

    public static String write(Handbook handbook) {
        return JSON.createObjectBuilder()
                .add("chapters", list(handbook.chapters(), HandbookJson::chapter))
                .build()
                .toString();
    }

    public static Handbook read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return JsonFields.read(object, fields -> new Handbook(fields.list("chapters", HandbookJson::chapter)));
        }
    }

    /** Tells whether two positions are described alike. */
    public static String hash(Sheet sheet) {
        return Sha256.hex(sheet(sheet).build().toString());
    }

    private static JsonObjectBuilder chapter(Chapter chapter) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "code", chapter.code());
        put(json, "name", chapter.name());
        put(json, "depth", chapter.depth());
        put(json, "charter", chapter.charter());
        return json.add("sheets", list(chapter.sheets(), HandbookJson::sheet));
    }

    private static JsonObjectBuilder sheet(Sheet sheet) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "code", sheet.code());
        put(json, "title", sheet.title());
        put(json, "layer", sheet.layer());
        put(json, "headcount", sheet.headcount());
        put(json, "reportsTo", sheet.reportsTo());
        put(json, "reportsToTitle", sheet.reportsToTitle());
        return json.add("duties", list(sheet.duties(), HandbookJson::duty));
    }

    private static JsonObjectBuilder duty(SheetDuty duty) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "code", duty.code());
        put(json, "text", duty.text());
        put(json, "function", duty.function());
        put(json, "part", duty.part());
        json.add("partners", list(duty.partners(), HandbookJson::partner));
        return json.add("kpis", list(duty.kpis(), HandbookJson::kpi));
    }

    private static JsonObjectBuilder partner(SheetDuty.Partner partner) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "kind", partner.kind());
        put(json, "code", partner.code());
        put(json, "name", partner.name());
        return json;
    }

    private static JsonObjectBuilder kpi(KpiContent kpi) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "name", kpi.name());
        put(json, "unit", kpi.unit());
        put(json, "direction", kpi.direction());
        put(json, "target", kpi.target());
        put(json, "frequency", kpi.frequency());
        put(json, "source", kpi.source());
        return json;
    }

    private static Chapter chapter(JsonFields fields) {
        return new Chapter(
                fields.text("code"),
                fields.localized("name"),
                fields.integer("depth"),
                fields.localized("charter"),
                fields.list("sheets", HandbookJson::sheet));
    }

    private static Sheet sheet(JsonFields fields) {
        return new Sheet(
                fields.text("code"),
                fields.localized("title"),
                fields.choice("layer", Layer.class),
                fields.integer("headcount"),
                fields.text("reportsTo"),
                fields.localized("reportsToTitle"),
                fields.list("duties", HandbookJson::duty));
    }

    private static SheetDuty duty(JsonFields fields) {
        return new SheetDuty(
                fields.text("code"),
                fields.localized("text"),
                fields.localized("function"),
                fields.choice("part", DutyPart.class),
                fields.list("partners", HandbookJson::partner),
                fields.list("kpis", HandbookJson::kpi));
    }

    private static SheetDuty.Partner partner(JsonFields fields) {
        return new SheetDuty.Partner(
                fields.choice("kind", DutyPartner.Kind.class), fields.text("code"), fields.localized("name"));
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

    private static <T> JsonArrayBuilder list(List<T> values, Function<T, JsonObjectBuilder> writer) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof LocalizedText text) {
            JsonObjectBuilder languages = JSON.createObjectBuilder();
            put(languages, "zh", text.zh());
            put(languages, "en", text.en());
            json.add(name, languages);
        } else if (value instanceof BigDecimal number) {
            json.add(name, number);
        } else if (value instanceof Integer number) {
            json.add(name, number);
        } else if (value != null) {
            json.add(name, value.toString());
        }
    }
}
