package org.remit.performance.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.remit.performance.report.Reports;
import org.remit.shared.BusinessException;
import org.remit.shared.print.Printers;

/** The report on paper, read again. */
class ServiceReportPdfTest {

    @Test
    void itCanBeReadInChinese() throws IOException {
        String text = text(Locale.SIMPLIFIED_CHINESE);

        assertThat(text)
                .contains(
                        "员工服务表现报表 2026",
                        "统计期间：2026年1月1日至2026年12月31日，对比期间：2025",
                        "截至2026年11月30日",
                        "平均分",
                        "服务类指标",
                        "客户满意度");
        assertThat(text).containsPattern("市场部\\s+6\\s+0\\s+90\\s+\\+10\\s+0\\s+0\\s+6\\s+0\\s+0\\s+0");
        assertThat(text).containsPattern("客服部\\s+7\\s+1\\s+50\\s+-10\\s+7\\s+0\\s+0\\s+0\\s+0\\s+21");
        assertThat(text).containsPattern("财务部\\s+不显示：不足五人");
        assertThat(text).containsPattern("合计\\s+21\\s+1\\s+");
    }

    @Test
    void itCanBeReadInEnglish() throws IOException {
        String text = text(Locale.UK);

        assertThat(text)
                .contains(
                        "Staff service performance report 2026",
                        "From 1 January 2026 to 31 December 2026, compared with 2025",
                        "As of 30 November 2026",
                        "Service KPIs",
                        "Customer satisfaction");
        assertThat(text).containsPattern("Marketing\\s+6\\s+0\\s+90\\s+\\+10\\s+0\\s+0\\s+6\\s+0\\s+0\\s+0");
        assertThat(text).containsPattern("Finance\\s+Not shown: fewer than five people");
        assertThat(text).doesNotContain("120");
    }

    @Test
    void withoutAFontItIsRefused() {
        ServiceReportPdf pdf = new ServiceReportPdf();
        pdf.printer = Printers.withoutFont();

        assertThatThrownBy(() -> pdf.print(Reports.example(), ReportWords.in(Locale.UK)))
                .isInstanceOf(BusinessException.class);
    }

    private static String text(Locale reader) throws IOException {
        ServiceReportPdf pdf = new ServiceReportPdf();
        pdf.printer = Printers.printer();
        try (PDDocument document = Loader.loadPDF(pdf.print(Reports.example(), ReportWords.in(reader)))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
