package org.remit.performance.sheet.target;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.remit.organization.JsonFields;
import org.remit.performance.scoring.Bands.Band;
import org.remit.performance.scoring.Milestones.Milestone;
import org.remit.performance.scoring.Rubric.Level;

/** What a method's detail is stored as. */
@Converter
public class MethodDetailJson implements AttributeConverter<MethodDetail, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(MethodDetail detail) {
        return write(detail);
    }

    @Override
    public MethodDetail convertToEntityAttribute(String json) {
        return read(json);
    }

    /** @return null when there is nothing to say */
    public static String write(MethodDetail detail) {
        if (detail == null || detail.equals(MethodDetail.NONE)) {
            return null;
        }
        JsonObjectBuilder json = JSON.createObjectBuilder();
        list(json, "bands", detail.bands(), band -> {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            put(object, "from", band.from());
            put(object, "to", band.to());
            put(object, "points", band.points());
            return object;
        });
        list(json, "milestones", detail.milestones(), milestone -> {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            if (milestone.code() != null) {
                object.add("code", milestone.code());
            }
            put(object, "weight", milestone.weight());
            return object;
        });
        list(json, "levels", detail.levels(), level -> {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            put(object, "rating", level.rating());
            put(object, "points", level.points());
            if (level.words() != null) {
                object.add("words", level.words());
            }
            return object;
        });
        put(json, "start", detail.start());
        put(json, "each", detail.each());
        return json.build().toString();
    }

    public static MethodDetail read(String json) {
        if (json == null) {
            return null;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return JsonFields.read(reader.readObject(), MethodDetailJson::read);
        }
    }

    private static MethodDetail read(JsonFields fields) {
        return new MethodDetail(
                fields.list("bands", band -> new Band(band.number("from"), band.number("to"), band.number("points"))),
                fields.list(
                        "milestones", milestone -> new Milestone(milestone.text("code"), milestone.number("weight"))),
                fields.list(
                        "levels",
                        level -> new Level(level.number("rating"), level.number("points"), level.text("words"))),
                fields.number("start"),
                fields.number("each"));
    }

    private static <T> void list(
            JsonObjectBuilder json, String name, List<T> values, Function<T, JsonObjectBuilder> object) {
        if (!values.isEmpty()) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            values.forEach(value -> array.add(object.apply(value)));
            json.add(name, array);
        }
    }

    private static void put(JsonObjectBuilder json, String name, BigDecimal number) {
        if (number != null) {
            json.add(name, number);
        }
    }
}
