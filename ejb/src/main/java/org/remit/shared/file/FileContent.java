package org.remit.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.remit.shared.BusinessException;

/**
 * A file as it is handed in and out.
 *
 * @param name its cleaned name
 * @param mediaType what its content is, as it was found when it was handed in
 * @param bytes its content
 */
public record FileContent(String name, String mediaType, byte[] bytes) {

    /** The most that one file may have, in bytes. */
    public static final int MAX_SIZE = 10 << 20;

    /**
     * Takes a file in.
     *
     * @param name as the browser gives it; cleaned here
     * @param content read to its end, or to the first byte too many
     * @throws BusinessException INVALID (field {@code file}) when it is empty, above 10 MB, of a type that is not accepted or
     *     named as something else
     */
    public static FileContent handedIn(String name, InputStream content) {
        byte[] bytes = read(content);
        String cleaned = FileName.clean(name);
        return new FileContent(cleaned, FileType.of(cleaned, bytes).mediaType(), bytes);
    }

    /** The extensions that are accepted, such as {@code .pdf}. */
    public static List<String> extensions() {
        return FileType.allExtensions();
    }

    private static byte[] read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MAX_SIZE + 1);
            if (bytes.length == 0) {
                throw BusinessException.invalid("file", "error.attachmentEmpty");
            }
            if (bytes.length > MAX_SIZE) {
                throw BusinessException.invalid("file", "error.attachmentTooLarge", MAX_SIZE >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
