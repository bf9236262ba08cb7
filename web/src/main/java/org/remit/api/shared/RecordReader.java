package org.remit.api.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/**
 * Reads a JSON object into a record: every name must be a component's, every value of its type, and all that is wrong is
 * told at once with its path. The binding that the server brings would stop at the first fault, cut 1.5 seats to one and
 * leave a misspelt name unnoticed. What is missing, null or blank is null: the rules say what is needed.
 */
final class RecordReader {

    /** Longer numbers, and exponents beyond, are no numbers that anybody means. */
    private static final int MAX_DIGITS = 40;

    private final List<Violation> violations = new ArrayList<>();

    private RecordReader() {}

    /** @throws BusinessException INVALID with one violation per fault */
    static <T> T read(JsonObject object, Class<T> type) {
        RecordReader reader = new RecordReader();
        Object result = reader.record(type, object, "");
        if (!reader.violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, reader.violations);
        }
        return type.cast(result);
    }

    private Object record(Class<?> type, JsonObject object, String prefix) {
        Set<String> unknown = new LinkedHashSet<>(object.keySet());
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            unknown.remove(name);
            values[i] = value(components[i].getGenericType(), object.get(name), prefix + name);
        }
        unknown.forEach(name -> wrong(prefix + shortened(name), "api.unknownField"));
        boolean emptyText = type == LocalizedText.class && Stream.of(values).allMatch(Objects::isNull);
        return violations.isEmpty() && !emptyText ? create(type, components, values) : null;
    }

    private Object value(Type type, JsonValue value, String path) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        } else if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], value, path);
        } else if (((Class<?>) type).isRecord()) {
            return value instanceof JsonObject object
                    ? record((Class<?>) type, object, path + ".")
                    : wrong(path, "api.notAnObject");
        }
        return simple((Class<?>) type, value, path);
    }

    private Object simple(Class<?> type, JsonValue value, String path) {
        if (type == String.class) {
            return text(value, path);
        } else if (type == Boolean.class) {
            return value == JsonValue.TRUE || value == JsonValue.FALSE
                    ? (Object) (value == JsonValue.TRUE)
                    : wrong(path, "api.notABoolean");
        } else if (type == BigDecimal.class) {
            BigDecimal number = number(value);
            return number == null ? wrong(path, "api.notANumber") : number;
        } else if (type == Integer.class) {
            return wholeNumber(value, path, BigDecimal::intValueExact);
        } else if (type == Long.class) {
            return wholeNumber(value, path, BigDecimal::longValueExact);
        } else if (type == LocalDate.class) {
            return date(value, path);
        } else if (type.isEnum()) {
            return choice(type, value, path);
        }
        throw new IllegalStateException("no body may have a " + type + " at " + path);
    }

    private List<Object> list(Type elements, JsonValue value, String path) {
        List<Object> result = new ArrayList<>();
        if (!(value instanceof JsonArray array)) {
            wrong(path, "api.notAList");
            return result;
        }
        for (int i = 0; i < array.size(); i++) {
            String place = path + "[" + i + "]";
            result.add(
                    array.get(i) == JsonValue.NULL
                            ? wrong(place, "api.nullInList")
                            : value(elements, array.get(i), place));
        }
        return result;
    }

    private Object text(JsonValue value, String path) {
        if (!(value instanceof JsonString string)) {
            return wrong(path, "api.notAText");
        }
        String text = string.getString();
        return text.codePoints().anyMatch(RecordReader::unwritable)
                ? wrong(path, "api.unwritableText")
                : text.isBlank() ? null : text;
    }

    /** What no database of ours keeps, or what hides in a text: control characters and halves of surrogate pairs. */
    private static boolean unwritable(int character) {
        return Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    private static BigDecimal number(JsonValue value) {
        if (!(value instanceof JsonNumber) || value.toString().length() > MAX_DIGITS) {
            return null;
        }
        BigDecimal number = ((JsonNumber) value).bigDecimalValue();
        return Math.abs((long) number.scale()) > MAX_DIGITS ? null : number;
    }

    private Object wholeNumber(JsonValue value, String path, Function<BigDecimal, ? extends Number> exact) {
        BigDecimal number = number(value);
        try {
            return number == null ? wrong(path, "api.notAWholeNumber") : (Object) exact.apply(number);
        } catch (ArithmeticException e) {
            return wrong(path, "api.notAWholeNumber");
        }
    }

    private Object date(JsonValue value, String path) {
        try {
            return value instanceof JsonString text ? LocalDate.parse(text.getString()) : wrong(path, "api.notADate");
        } catch (DateTimeException e) {
            return wrong(path, "api.notADate");
        }
    }

    private Object choice(Class<?> type, JsonValue value, String path) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum.class::cast)
                .filter(constant ->
                        value instanceof JsonString word && word.getString().equals(constant.name()))
                .findFirst()
                .orElseGet(() -> (Enum<?>) wrong(path, "api.unknownChoice", choices(type)));
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private Object wrong(String path, String key, Object... args) {
        violations.add(Violation.of(path, key, args));
        return null;
    }

    private static String shortened(String name) {
        return name.length() <= MAX_DIGITS ? name : name.substring(0, MAX_DIGITS) + "...";
    }

    private static Object create(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof BusinessException rule) {
                throw rule;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
