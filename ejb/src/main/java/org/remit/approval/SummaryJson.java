package org.remit.approval;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import org.remit.shared.LocalizedText;

/** A summary as it is kept with its request, so that a list of requests needs no query per row. */
final class SummaryJson {

    /** Looked up once: the methods of Json search all libraries for it at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private SummaryJson() {}

    static String write(Summary summary) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        for (Summary.Line line : summary.lines()) {
            JsonObjectBuilder object = JSON.createObjectBuilder().add("label", line.label());
            if (line.value().zh() != null) {
                object.add("zh", line.value().zh());
            }
            if (line.value().en() != null) {
                object.add("en", line.value().en());
            }
            lines.add(object.add("confidential", line.confidential()));
        }
        return lines.build().toString();
    }

    static Summary read(String json, boolean confidentialToo) {
        if (json == null) {
            return new Summary(List.of());
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return new Summary(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(SummaryJson::line)
                    .filter(line -> confidentialToo || !line.confidential())
                    .toList());
        }
    }

    private static Summary.Line line(JsonObject object) {
        return new Summary.Line(
                object.getString("label"),
                new LocalizedText(object.getString("zh", null), object.getString("en", null)),
                object.getBoolean("confidential", false));
    }
}
