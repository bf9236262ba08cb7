package org.remit.performance.cycle.content;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.remit.organization.JsonFields;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.Distribution;
import org.remit.performance.cycle.Grade;
import org.remit.performance.cycle.Guideline;
import org.remit.shared.LocalizedText;

/** What a request for a cycle is stored as. */
public final class CycleContentJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private CycleContentJson() {}

    public static String write(CycleContent content) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "name", content.name());
        put(json, "from", content.from());
        put(json, "to", content.to());
        put(json, "purpose", content.purpose());
        put(json, "rule", content.rule());
        list(json, "units", content.units(), (unit, code) -> put(unit, "code", code));
        JsonObjectBuilder days = JSON.createObjectBuilder();
        content.days().forEach((stage, day) -> put(days, stage.name(), day));
        json.add("days", JSON.createArrayBuilder().add(days));
        list(json, "grades", content.grades(), (object, grade) -> {
            put(object, "letter", grade.letter());
            put(object, "from", grade.from());
            put(object, "words", grade.words());
        });
        list(json, "guidelines", content.distribution().guidelines(), (object, guideline) -> {
            put(object, "letters", guideline.letters());
            put(object, "bound", guideline.bound());
            put(object, "share", guideline.share());
            put(object, "upperShare", guideline.upperShare());
        });
        put(json, "minimumGroup", content.distribution().minimumGroup());
        json.add("enforced", content.distribution().enforced());
        put(json, "kpiShare", content.kpiShare());
        list(json, "panel", content.panel(), (person, id) -> put(person, "id", id));
        return json.build().toString();
    }

    public static CycleContent read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return JsonFields.read(reader.readObject(), CycleContentJson::content);
        }
    }

    private static CycleContent content(JsonFields fields) {
        return new CycleContent(
                fields.localized("name"),
                fields.date("from"),
                fields.date("to"),
                fields.localized("purpose"),
                fields.localized("rule"),
                fields.list("units", unit -> unit.text("code")),
                fields.list("days", CycleContentJson::days).get(0),
                fields.list(
                        "grades",
                        grade -> new Grade(grade.text("letter"), grade.number("from"), grade.localized("words"))),
                new Distribution(
                        fields.list(
                                "guidelines",
                                guideline -> new Guideline(
                                        guideline.text("letters"),
                                        guideline.choice("bound", Guideline.Bound.class),
                                        guideline.number("share"),
                                        guideline.number("upperShare"))),
                        fields.integer("minimumGroup"),
                        Boolean.TRUE.equals(fields.bool("enforced"))),
                fields.number("kpiShare"),
                fields.list("panel", person -> person.number("id").longValueExact()));
    }

    private static Map<CycleStage, LocalDate> days(JsonFields fields) {
        Map<CycleStage, LocalDate> days = new EnumMap<>(CycleStage.class);
        for (CycleStage stage : CycleStage.values()) {
            LocalDate day = fields.date(stage.name());
            if (day != null) {
                days.put(stage, day);
            }
        }
        return days;
    }

    private static <T> void list(
            JsonObjectBuilder json, String name, List<T> values, BiConsumer<JsonObjectBuilder, T> writer) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (T value : values) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            writer.accept(object, value);
            array.add(object);
        }
        json.add(name, array);
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof BigDecimal number) {
            json.add(name, number);
        } else if (value instanceof Integer || value instanceof Long) {
            json.add(name, ((Number) value).longValue());
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
