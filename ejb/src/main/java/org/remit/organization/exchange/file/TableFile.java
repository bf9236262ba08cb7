package org.remit.organization.exchange.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;
import org.remit.shared.BusinessException;

/** A table in a file, XLSX or CSV. What it is, its content says and not its name. It is read as a stream. */
public final class TableFile {

    private static final Set<String> PERHAPS_TEXT = Set.of("text/plain", "text/csv", "application/octet-stream");
    private static final Set<String> PERHAPS_OFFICE = Set.of("application/zip", "application/x-tika-ooxml");
    private static final String OLD_OFFICE = "application/x-tika-msoffice";

    private TableFile() {}

    /**
     * Hands all rows to the sink.
     *
     * @throws BusinessException INVALID with the field {@code file} when it is no such file, or a damaged one
     */
    public static void read(Path file, Sink sink) throws IOException {
        if (Files.size(file) == 0) {
            throw refused("empty");
        }
        String type;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            type = Detector.TIKA.detect(content);
        }
        if (PERHAPS_OFFICE.contains(type)) {
            XlsxTable.read(file, sink);
        } else if (OLD_OFFICE.equals(type) || "application/vnd.ms-excel".equals(type)) {
            throw refused(contains(file, "EncryptedPackage") ? "encrypted" : "oldExcel");
        } else if (PERHAPS_TEXT.contains(type)) {
            CsvTable.read(file, sink);
        } else {
            throw refused("type");
        }
    }

    static BusinessException refused(String rule) {
        return BusinessException.invalid("file", rule);
    }

    /** Whether a name stands in an old office container, where names are in UTF-16. */
    private static boolean contains(Path file, String name) throws IOException {
        String wanted = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (InputStream content = Files.newInputStream(file)) {
            String window = "";
            for (byte[] part = content.readNBytes(1 << 16); part.length > 0; part = content.readNBytes(1 << 16)) {
                window += new String(part, StandardCharsets.ISO_8859_1);
                if (window.contains(wanted)) {
                    return true;
                }
                window = window.substring(Math.max(0, window.length() - wanted.length()));
            }
        }
        return false;
    }

    /** Reads its table of types when it is first needed. */
    private static final class Detector {
        static final Tika TIKA = new Tika();
    }
}
