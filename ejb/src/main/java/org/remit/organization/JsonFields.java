package org.remit.organization;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/**
 * Reads typed fields out of a JSON object and notes what is of the wrong type by its path, all at once. JSON binding would
 * stop at the first, read 1.5 seats as one and let a number too large wrap round.
 */
public final class JsonFields {

    private static final int MAX_DIGITS = 40;

    private final JsonObject object;
    private final String path;
    private final List<Violation> violations;

    private JsonFields(JsonObject object, String path, List<Violation> violations) {
        this.object = object;
        this.path = path;
        this.violations = violations;
    }

    /** Reads one object; fails with all its violations when it has any. */
    public static <T> T read(JsonObject object, Function<JsonFields, T> reader) {
        List<Violation> violations = new ArrayList<>();
        T result = reader.apply(new JsonFields(object, "", violations));
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
        return result;
    }

    public String text(String name) {
        return value(name, "error.notAText", value -> ((JsonString) value).getString());
    }

    public Boolean bool(String name) {
        return value(name, "error.notABoolean", value -> switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new IllegalArgumentException();
        });
    }

    /** A number, or a text that spells one, as spreadsheets like to write them. */
    public BigDecimal number(String name) {
        return value(name, "error.notANumber", JsonFields::decimal);
    }

    public Integer integer(String name) {
        return value(name, "error.notAWholeNumber", value -> decimal(value).intValueExact());
    }

    public LocalDate date(String name) {
        return value(name, "error.notADate", value -> LocalDate.parse(((JsonString) value).getString()));
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        Object[] choices =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray();
        return value(
                name,
                "error.unknownChoice",
                value -> Enum.valueOf(type, ((JsonString) value).getString()),
                String.join(", ", Arrays.copyOf(choices, choices.length, String[].class)));
    }

    public LocalizedText localized(String name) {
        JsonObject text = value(name, "error.notALocalizedText", JsonValue::asJsonObject);
        if (text == null) {
            return null;
        }
        JsonFields fields = new JsonFields(text, path + name + ".", violations);
        LocalizedText result = new LocalizedText(fields.text("zh"), fields.text("en"));
        return result.isEmpty() ? null : result;
    }

    public <T> List<T> list(String name, Function<JsonFields, T> reader) {
        JsonArray array = value(name, "error.notAList", JsonValue::asJsonArray);
        List<T> result = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            String place = path + name + "[" + i + "]";
            if (array.get(i) instanceof JsonObject element) {
                result.add(reader.apply(new JsonFields(element, place + ".", violations)));
            } else {
                violations.add(Violation.of(place, "error.notAnObject"));
            }
        }
        return result;
    }

    private static BigDecimal decimal(JsonValue value) {
        String digits = value instanceof JsonNumber ? value.toString() : ((JsonString) value).getString();
        if (digits.length() > MAX_DIGITS) {
            throw new IllegalArgumentException();
        }
        BigDecimal number = new BigDecimal(digits);
        // An exponent of nine digits is a number of nine digits only until somebody writes it out.
        if (Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private <T> T value(String name, String key, Function<JsonValue, T> reader, Object... args) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (ClassCastException | IllegalArgumentException | ArithmeticException | DateTimeParseException e) {
            violations.add(Violation.of(path + name, key, args));
            return null;
        }
    }
}
