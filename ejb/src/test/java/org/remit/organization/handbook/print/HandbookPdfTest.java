package org.remit.organization.handbook.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.organization.handbook.content.Handbooks.duty;
import static org.remit.organization.handbook.content.Handbooks.kpi;
import static org.remit.organization.handbook.content.Handbooks.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.handbook.content.Handbook;
import org.remit.organization.handbook.content.Handbooks;
import org.remit.organization.handbook.content.Sheet;
import org.remit.organization.handbook.content.SheetDuty;
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
            assertThat(text(pdf, 3)).contains("让更多用户了解平台", "优化搜索排名", "<b>&", "产品部", "不低于 10%", "每周", "后台报表");
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

    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void pagesAreFilledAndNoHeadingIsLeftAlone(int duties) throws IOException {
        SheetDuty[] all = IntStream.range(0, duties)
                .mapToObj(duty -> duty("D" + duty, "根据市场趋势制定推广策略", kpi("转化率", "35"), kpi("曝光量", "9")))
                .toArray(SheetDuty[]::new);
        Sheet[] sheets = IntStream.range(0, 12)
                .mapToObj(position -> sheet("MKT-P" + position, all))
                .toArray(Sheet[]::new);

        try (PDDocument pdf = print(Handbooks.of(sheets), "duties-" + duties)) {
            for (int page = 3; page < pdf.getNumberOfPages(); page++) {
                Lines lines = new Lines(pdf, page);
                assertThat(lines.last).as("last of page %d", page).contains("后台报表");
                assertThat(lines.free).as("left of page %d", page).isLessThan(0.25f);
            }
        }
    }

    /** The text of a page without its running head and foot. */
    private static final class Lines extends PDFTextStripper {

        private static final float MARGIN = 22 * 72 / 25.4f;

        /** What stands lowest. */
        private String last = "";
        /** How much of the page is free below it. */
        private float free = 1;

        Lines(PDDocument pdf, int page) throws IOException {
            setSortByPosition(true);
            setStartPage(page);
            setEndPage(page);
            getText(pdf);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            float bottom = first.getPageHeight() - MARGIN;
            if (first.getYDirAdj() < bottom) {
                last = text;
                free = (bottom - first.getYDirAdj()) / first.getPageHeight();
            }
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
