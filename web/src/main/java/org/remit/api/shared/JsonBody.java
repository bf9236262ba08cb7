package org.remit.api.shared;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.remit.shared.BusinessException;

/**
 * Reads the body of a request as one JSON object: at most 1 MB, in UTF-8, no name twice, nothing behind it.
 * An empty body is an empty object: then the rules say what is missing.
 */
final class JsonBody {

    static final int MAX_BYTES = 1_048_576;

    /** Up to here a body that is too long is read and dropped: a caller who is still sending would not see the answer. */
    private static final int DRAINED_BYTES = 12 * MAX_BYTES;

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private JsonBody() {}

    /**
     * @throws Refused 413 when it is too long
     * @throws BusinessException INVALID when it is no JSON object
     */
    static JsonObject read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            drain(body);
            throw new Refused(413, "api.bodyTooLong", MAX_BYTES / 1024);
        }
        return object(text(bytes));
    }

    private static void drain(InputStream body) throws IOException {
        byte[] dropped = new byte[8192];
        long left = DRAINED_BYTES;
        int read = 0;
        while (left > 0 && read >= 0) {
            left -= read;
            read = body.read(dropped);
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw BusinessException.invalid(null, "api.notUtf8");
        }
    }

    private static JsonObject object(String text) {
        if (text.isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        refuseUnreadable(text);
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            if (reader.readValue() instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParsingException e) {
            throw unreadable(e.getLocation());
        }
        throw BusinessException.invalid(null, "api.bodyNotAnObject");
    }

    /** A pass of its own, since the reader stops at the end of the first value, whatever follows. */
    private static void refuseUnreadable(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            try {
                while (parser.hasNext()) {
                    if (parser.next() == JsonParser.Event.VALUE_NUMBER) {
                        parser.getBigDecimal();
                    }
                }
            } catch (RuntimeException e) {
                // not only the parser's own: too deep a nesting and too large an exponent are thrown as they come
                throw unreadable(parser.getLocation());
            }
        }
    }

    private static BusinessException unreadable(JsonLocation place) {
        return BusinessException.invalid(null, "api.unreadableJson", place.getLineNumber(), place.getColumnNumber());
    }
}
