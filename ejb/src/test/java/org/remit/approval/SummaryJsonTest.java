package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;

class SummaryJsonTest {

    @Test
    void whatIsWrittenIsReadBack() {
        Summary summary = new Summary(List.of(
                line("summary.title", "短视频编导", "Short-video producer", false),
                line("summary.cost", "24 000 元", "CNY 24,000", true)));
        assertThat(SummaryJson.read(SummaryJson.write(summary), true)).isEqualTo(summary);
    }

    @Test
    void rareCharactersAndMarkupComeThroughUnharmed() {
        String text = "𠮷野家 👩‍💻 \"<script>\\ \t\n é";
        Summary summary = new Summary(List.of(line("summary.title", text, null, false)));
        Summary read = SummaryJson.read(SummaryJson.write(summary), false);
        assertThat(read.lines().get(0).value().zh()).isEqualTo(text.strip());
    }

    @Test
    void aMissingLanguageStaysMissing() {
        Summary summary = new Summary(List.of(
                line("summary.a", null, "only English", false),
                line("summary.b", "只有中文", null, false),
                line("summary.c", null, null, false)));
        assertThat(SummaryJson.read(SummaryJson.write(summary), false)).isEqualTo(summary);
    }

    @Test
    void whoMayNotSeeCostsSeesNoConfidentialLine() {
        String json = SummaryJson.write(new Summary(
                List.of(line("summary.title", null, "Producer", false), line("summary.cost", null, "24,000", true))));
        assertThat(SummaryJson.read(json, false).lines())
                .extracting(Summary.Line::label)
                .containsExactly("summary.title");
    }

    @Test
    void aRequestWithoutASummaryHasAnEmptyOne() {
        assertThat(SummaryJson.read(null, true).lines()).isEmpty();
    }

    private static Summary.Line line(String label, String zh, String en, boolean confidential) {
        return new Summary.Line(label, new LocalizedText(zh, en), confidential);
    }
}
