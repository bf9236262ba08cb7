package org.remit.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What somebody has sent, on disk and never in memory. Whoever asks for it deletes it. */
public final class TemporaryFile {

    private static final int BUFFER = 1 << 16;

    private TemporaryFile() {}

    /** @throws BusinessException INVALID at the field {@code file} when there is more than so many megabytes (2²⁰ bytes) */
    public static Path of(InputStream content, int mostMegabytes) {
        try {
            Path file = Files.createTempFile("remit-", null);
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[BUFFER];
                long size = 0;
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    size += read;
                    if (size > (long) mostMegabytes << 20) {
                        Files.delete(file);
                        throw BusinessException.invalid("file", "error.importTooLarge", mostMegabytes);
                    }
                    out.write(buffer, 0, read);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
