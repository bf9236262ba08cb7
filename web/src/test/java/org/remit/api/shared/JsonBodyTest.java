package org.remit.api.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.shared.BusinessException;

class JsonBodyTest {

    @Test
    void anObjectIsRead() throws IOException {
        assertThat(read("{\"title\":\"编导 😀\"}").getString("title")).isEqualTo("编导 😀");
    }

    @Test
    void anEmptyBodyIsAnEmptyObject() throws IOException {
        assertThat(read(" \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unit\":\"MKT\",,}",
                "{\"unit\":\"MKT\"",
                "{\"unit\":\"MKT\"} x",
                "{\"unit\":\"MKT\"}{}",
                "{'unit':'MKT'}",
                "{\"headcount\":01}",
                "{\"cost\":1e99999999999}",
                "nonsense"
            })
    void whatIsNoJsonIsRefusedWithItsPlace(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("api.unreadableJson");
    }

    @Test
    void aNameThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> read("{\"headcount\":1,\"headcount\":99}")).hasMessageContaining("api.unreadableJson");
        assertThatThrownBy(() -> read("{\"a\":{\"headcount\":1,\"headcount\":99}}"))
                .hasMessageContaining("api.unreadableJson");
    }

    @Test
    void nestingThatIsTooDeepIsRefused() {
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}"))
                .hasMessageContaining("api.unreadableJson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "null", "1", "\"text\""})
    void anythingButAnObjectIsRefused(String body) {
        assertThatThrownBy(() -> read(body)).hasMessageContaining("api.bodyNotAnObject");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        InputStream latin1 = new ByteArrayInputStream("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> JsonBody.read(latin1)).hasMessageContaining("api.notUtf8");
    }

    @Test
    void aBodyThatIsTooLongIsRefusedAfterItWasTakenFromTheWire() throws IOException {
        try (InputStream endless = new Blanks(10_000_000)) {
            assertThatThrownBy(() -> JsonBody.read(endless))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.fault().status()).isEqualTo(413));
            assertThat(endless.read()).isEqualTo(-1);
        }
    }

    @Test
    void aBodyOfExactlyTheLimitIsRead() throws IOException {
        assertThat(JsonBody.read(new Blanks(JsonBody.MAX_BYTES))).isEmpty();
    }

    private static JsonObject read(String body) throws IOException {
        return JsonBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** A body that takes no memory. */
    private static final class Blanks extends InputStream {

        private int left;

        Blanks(int length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }
    }
}
