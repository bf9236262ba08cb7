package org.remit.web.shared;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a record as a JSON object, by the names of its components. A null is written as null, an empty {@link Optional} not
 * at all; an instant, a day and an enum constant as their own text.
 */
public final class RecordWriter {

    private record Property(String name, MethodHandle accessor) {
        Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (Throwable e) {
                throw new IllegalStateException(name, e);
            }
        }
    }

    private static final ClassValue<Property[]> PROPERTIES = new ClassValue<>() {
        @Override
        protected Property[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Property[] properties = new Property[components.length];
            for (int i = 0; i < components.length; i++) {
                properties[i] = new Property(components[i].getName(), accessor(components[i]));
            }
            return properties;
        }
    };

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private RecordWriter() {}

    /** @param value may have records and lists of records in it */
    public static String text(Record value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            write(json, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Record) {
            json.writeStartObject();
            for (Property property : PROPERTIES.get(value.getClass())) {
                write(json, property.name(), property.of(value));
            }
            json.writeEnd();
        } else if (value instanceof Collection<?> elements) {
            json.writeStartArray();
            elements.forEach(element -> write(json, element));
            json.writeEnd();
        } else {
            simple(json, value);
        }
    }

    private static void write(JsonGenerator json, String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> write(json, name, present));
        } else {
            json.writeKey(name);
            write(json, value);
        }
    }

    private static void simple(JsonGenerator json, Object value) {
        if (value instanceof BigDecimal number) {
            json.write(number);
        } else if (value instanceof Number number) {
            json.write(number.longValue());
        } else if (value instanceof Boolean truth) {
            json.write(truth);
        } else {
            json.write(value.toString());
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            component.getAccessor().trySetAccessible();
            return MethodHandles.lookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
