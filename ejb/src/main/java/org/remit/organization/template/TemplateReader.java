package org.remit.organization.template;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.FunctionRow;
import org.remit.organization.JsonFields;
import org.remit.organization.Layer;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionJson;
import org.remit.organization.UnitRow;
import org.remit.shared.LocalizedText;

/** Reads a template from the JSON files beside the feature's classes. */
final class TemplateReader {

    /** In the order in which they are offered; T3 has two variants, of which T3S is the start-up. */
    private static final List<String> CODES = List.of("T1", "T2", "T3", "T3S", "T4", "T5");

    private TemplateReader() {}

    /** The codes of the templates that there are. */
    static List<String> codes() {
        return CODES.stream()
                .filter(code -> PositionContent.class.getResource(file(code)) != null)
                .toList();
    }

    /** All templates that there are. */
    static List<Template> all() {
        return codes().stream().map(TemplateReader::read).toList();
    }

    /** @param code the template's code, such as T1 */
    static Template read(String code) {
        JsonObject template = resource(file(code)).asJsonObject();
        return new Template(
                code,
                JsonFields.read(template, fields -> fields.localized("name")),
                functions(),
                JsonFields.read(template, fields -> fields.list("units", TemplateReader::unit)),
                charters(template),
                positions(template),
                template.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                        .map(TemplateReader::person)
                        .toList(),
                JsonFields.read(template, fields -> fields.list("budgets", TemplateReader::budget)));
    }

    /** The functions of all templates, each after the one it is part of. */
    static List<FunctionRow> functions() {
        JsonObject functions = Json.createObjectBuilder()
                .add("functions", resource("functions.json"))
                .build();
        return JsonFields.read(functions, fields -> fields.list("functions", TemplateReader::function));
    }

    private static String file(String code) {
        return "template-" + code + ".json";
    }

    private static JsonStructure resource(String name) {
        InputStream stream = PositionContent.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalArgumentException("no such template: " + name);
        }
        try (JsonReader reader = Json.createReader(stream)) {
            return reader.read();
        }
    }

    private static Map<String, LocalizedText> charters(JsonObject template) {
        return template.getJsonArray("units").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        unit -> unit.getString("code"),
                        unit -> JsonFields.read(unit, fields -> fields.localized("charter"))));
    }

    private static Map<String, PositionContent> positions(JsonObject template) {
        Map<String, PositionContent> positions = new LinkedHashMap<>();
        for (JsonObject position : template.getJsonArray("positions").getValuesAs(JsonObject.class)) {
            String code = position.getString("code");
            if (positions.put(code, PositionJson.read(position)) != null) {
                throw new IllegalArgumentException("a position is there twice: " + code);
            }
        }
        return positions;
    }

    private static FunctionRow function(JsonFields fields) {
        return new FunctionRow(
                fields.text("code"),
                fields.localized("name"),
                fields.choice("stage", LifeCycleStage.class),
                fields.text("parent"),
                fields.list("measures", name -> new LocalizedText(name.text("zh"), name.text("en"))));
    }

    private static UnitRow unit(JsonFields fields) {
        return new UnitRow(
                fields.text("code"),
                fields.localized("name"),
                fields.choice("layer", Layer.class),
                fields.text("parent"),
                fields.text("head"));
    }

    private static Template.Person person(JsonObject json) {
        Set<String> roles = json.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
        return JsonFields.read(
                json,
                fields -> new Template.Person(
                        fields.text("username"), fields.localized("name"), roles, fields.text("position")));
    }

    private static Template.UnitBudget budget(JsonFields fields) {
        return new Template.UnitBudget(
                fields.text("unit"),
                fields.number("amount"),
                fields.integer("headcount"),
                fields.text("currency"),
                fields.number("onCostRate"));
    }
}
