package org.remit.web.organization.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as files for a spreadsheet. */
class TableFileTest {

    private static final List<List<String>> ROWS =
            List.of(List.of("职能", "Function"), List.of("=HYPERLINK(\"http://x\")", "a \"b\", c\nd"), List.of("", "-1"));

    @Test
    void aCsvFileIsReadAsChineseAndHasNoFormulas() throws IOException {
        String csv = new String(write(TableFile.CSV), StandardCharsets.UTF_8);

        assertThat(csv)
                .isEqualTo("\uFEFF\"职能\",\"Function\"\r\n"
                        + "\"'=HYPERLINK(\"\"http://x\"\")\",\"a \"\"b\"\", c\nd\"\r\n"
                        + "\"\",\"'-1\"\r\n");
    }

    @Test
    void anExcelFileHasTextsOnly(@TempDir Path directory) throws IOException {
        Map<String, String> parts = unzipped(write(TableFile.XLSX), directory);

        assertThat(parts.get("xl/sharedStrings.xml")).contains("&#x804c;&#x80fd;", "=HYPERLINK");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    private static byte[] write(TableFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(ROWS, out);
        return out.toByteArray();
    }

    private static Map<String, String> unzipped(byte[] file, Path directory) throws IOException {
        Path written = Files.write(directory.resolve("matrix.xlsx"), file);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
