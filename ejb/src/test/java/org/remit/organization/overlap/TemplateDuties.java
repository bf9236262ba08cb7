package org.remit.organization.overlap;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.remit.organization.PositionContent;
import org.remit.shared.LocalizedText;

/** The duties of the templates, as real ones as there are. */
final class TemplateDuties {

    private TemplateDuties() {}

    static List<DutyText> of(String... templates) {
        List<DutyText> duties = new ArrayList<>();
        for (String template : templates) {
            JsonObject content = read("template-" + template + ".json");
            for (JsonObject position : content.getJsonArray("positions").getValuesAs(JsonObject.class)) {
                String code = position.getString("code");
                int place = 0;
                for (JsonObject duty : position.getJsonArray("duties").getValuesAs(JsonObject.class)) {
                    JsonObject text = duty.getJsonObject("text");
                    duties.add(new DutyText(
                            duties.size(),
                            code + "-D" + ++place,
                            code,
                            duty.getString("function"),
                            new LocalizedText(text.getString("zh"), text.getString("en"))));
                }
            }
        }
        return duties;
    }

    private static JsonObject read(String file) {
        try (JsonReader reader = Json.createReader(PositionContent.class.getResourceAsStream(file))) {
            return reader.readObject();
        }
    }
}
