package org.remit.shared.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells text from other bytes: all of it has to be characters, in UTF-8, in UTF-16 with its mark or in GB 18030. */
final class PlainText {

    private PlainText() {}

    static boolean is(byte[] content) {
        Stream<Charset> charsets = startsWithMark(content)
                ? Stream.of(StandardCharsets.UTF_16)
                : Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        return charsets.map(charset -> decode(content, charset))
                .flatMap(Optional::stream)
                .anyMatch(PlainText::readable);
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length > 1
                && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                        || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
    }

    private static Optional<CharBuffer> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)));
        } catch (CharacterCodingException otherBytes) {
            return Optional.empty();
        }
    }

    private static boolean readable(CharBuffer text) {
        return text.chars().noneMatch(character -> character < ' ' && "\t\n\r\f".indexOf(character) < 0);
    }
}
