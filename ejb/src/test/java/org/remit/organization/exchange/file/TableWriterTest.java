package org.remit.organization.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.remit.shared.print.TableWriter;

class TableWriterTest {

    private static final List<Object> ROW = Arrays.asList(
            "=HYPERLINK(\"x\")", "@SUM(1)", "-名称", new BigDecimal("-12000.50"), LocalDate.of(2026, 1, 31), null);

    @TempDir
    Path folder;

    @Test
    void whatASpreadsheetWouldComputeStaysATextInCsv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter writer = TableWriter.csv(out);
        writer.row(ROW);
        writer.finish();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"'=HYPERLINK(\"\"x\"\")\",'@SUM(1),'-名称,-12000.50,2026-01-31,\r\n");
    }

    @Test
    void whatIsWrittenToASheetCanBeReadAgain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter writer = TableWriter.xlsx(out, "岗位");
        writer.row(List.of("a", "b", "c", "d", "e", "f"));
        IntStream.range(0, 1_500).forEach(row -> writer.row(ROW));
        writer.finish();

        List<List<Value>> rows = read(out.toByteArray());
        assertThat(rows).hasSize(1_501);
        assertThat(rows.get(1_500).get(0)).isEqualTo(Value.of("=HYPERLINK(\"x\")"));
        assertThat(rows.get(1_500).get(3).number()).isEqualByComparingTo("-12000.5");
        assertThat(rows.get(1_500).get(4).number()).isEqualByComparingTo("46053");
    }

    private List<List<Value>> read(byte[] content) throws IOException {
        List<List<Value>> rows = new ArrayList<>();
        TableFile.read(Files.write(folder.resolve("table"), content), new Sink() {
            @Override
            public void row(int number, List<Value> cells) {
                rows.add(cells);
            }

            @Override
            public void merged(int number, String area) {
                throw new AssertionError(area);
            }
        });
        return rows;
    }
}
