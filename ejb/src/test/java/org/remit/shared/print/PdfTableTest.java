package org.remit.shared.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;

/** A list on paper. */
class PdfTableTest {

    private static final List<Object> ROW =
            Arrays.asList("MKT-SEO", "<b>搜索优化专员</b> & 其他", new BigDecimal("12000.50"), LocalDate.of(2026, 1, 31), null);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TableWriter table = TableWriter.pdf(out, "岗位 · 截至2026年11月25日", Printers.printer());

    @Test
    void everyPageTellsWhatItIsNamesItsColumnsAndHasANumber() throws IOException {
        table.row(List.of("编码", "岗位名称", "月成本", "生效日期", "失效日期"));
        IntStream.range(0, 120).forEach(row -> table.row(ROW));
        table.finish();

        try (PDDocument pdf = Loader.loadPDF(keep("list"))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page))
                        .contains("岗位 · 截至2026年11月25日", "编码 岗位名称 月成本", page + " / " + pages)
                        .contains("MKT-SEO <b>搜索优化专员</b> & 其他 12000.50 2026-01-31");
            }
        }
    }

    @Test
    void whatTheFontCannotDrawIsNamed() throws IOException {
        table.row(List.of("名称"));
        table.row(List.of("年会\uD83C\uDF89 ❤\uFE0F 𠮷𪚥"));
        table.finish();

        try (PDDocument pdf = Loader.loadPDF(keep("emoji"))) {
            assertThat(text(pdf, 1)).contains("年会[party popper]", "[U+2A6A5]").doesNotContain("#", "variation");
        }
    }

    @Test
    void aListThatNobodyReadsOnPaperIsRefused() {
        IntStream.rangeClosed(0, PdfTable.LONGEST).forEach(row -> table.row(ROW));

        assertThatThrownBy(() -> table.row(ROW))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.listTooLongForPdf");
    }

    private byte[] keep(String name) throws IOException {
        Files.write(Path.of("target", "table-" + name + ".pdf"), out.toByteArray());
        return out.toByteArray();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
