package org.remit.shared.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells which office document a ZIP file is, by its own list of contents; documents with macros are none. */
final class OfficeFile {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MACROS = "vbaproject.bin";

    /** More than a real document of 10 MB unpacks to; a bomb is left alone there. */
    private static final long MAX_UNPACKED = 256L << 20;

    private static final int MAX_LIST = 1 << 20;

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private OfficeFile() {}

    static Optional<FileType> typeOf(byte[] content) {
        String list = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long left = MAX_UNPACKED;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(MACROS)) {
                    return Optional.empty();
                }
                if (CONTENT_TYPES.equals(entry.getName())) {
                    list = new String(zip.readNBytes(MAX_LIST), StandardCharsets.UTF_8);
                }
                left -= unpack(zip, left);
                if (left <= 0) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        return mainPart(list);
    }

    private static Optional<FileType> mainPart(String list) {
        if (list.contains("macroEnabled")) {
            return Optional.empty();
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> list.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Reads the current entry to its end, or a little further than allowed. */
    private static long unpack(InputStream entry, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long count = 0;
        for (int read = entry.read(buffer); read >= 0 && count <= most; read = entry.read(buffer)) {
            count += read;
        }
        return count;
    }
}
