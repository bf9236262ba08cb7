package org.remit.organization.handbook.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.remit.organization.handbook.content.Handbook;
import org.remit.organization.handbook.content.Handbooks;
import org.remit.organization.handbook.content.Words;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.print.Printers;

class HandbookPdfTest {

    private static final Words CHINESE = Words.in(Locale.SIMPLIFIED_CHINESE);
    private static final Cover COVER = new Cover(
            new LocalizedText("市场部", "Marketing"),
            new LocalizedText("市场部岗位职责手册", "Marketing’s handbook"),
            "2.1",
            true,
            LocalDate.parse("2026-11-25"),
            LocalDate.parse("2026-11-26"),
            "修正标点");

    @Test
    void coverContentsAndPositionsCanBeReadInChinese() throws IOException {
        try (PDDocument pdf = print(Handbooks.marketing(), "small")) {
            assertThat(text(pdf, 1)).contains("市场部岗位职责手册", "第 2.1 版", "文字勘误", "修正标点", "2026年11月25日");
            assertThat(text(pdf, 2)).contains("目录", "市场部", "岗位MKT-SEO");
            assertThat(text(pdf, 3)).contains("让更多用户了解平台", "优化搜索排名", "<b>&", "产品部", "不低于 10 %", "每周", "后台报表");
        }
    }

    @Test
    void pagesAreNumberedAndTheContentsNamePages() throws IOException {
        try (PDDocument pdf = print(Handbooks.large(100), "large")) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(10);
            assertThat(text(pdf, 1)).doesNotContain("1 / ");
            for (int page = 2; page <= pages; page++) {
                assertThat(text(pdf, page)).contains(page + " / " + pages);
            }
            int second = pageOf(pdf, "岗位U1-P0");
            assertThat(text(pdf, 2) + text(pdf, 3)).containsPattern("岗位U1-P0[ .]*" + second + "\\s");
        }
    }

    @Test
    void withoutAFontItSaysWhatIsMissing() {
        HandbookPdf printer = new HandbookPdf();
        printer.printer = Printers.withoutFont();

        assertThatThrownBy(() -> printer.print(COVER, Handbooks.marketing(), CHINESE))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.pdfFontMissing");
    }

    /** Behind the contents. */
    private static int pageOf(PDDocument pdf, String text) throws IOException {
        for (int page = 4; page <= pdf.getNumberOfPages(); page++) {
            if (text(pdf, page).contains(text)) {
                return page;
            }
        }
        throw new AssertionError(text + " is on no page");
    }

    private static PDDocument print(Handbook handbook, String name) throws IOException {
        HandbookPdf printer = new HandbookPdf();
        printer.printer = Printers.printer();
        byte[] bytes = printer.print(COVER, handbook, CHINESE);
        Files.write(Path.of("target", "handbook-" + name + ".pdf"), bytes);
        return Loader.loadPDF(bytes);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
