package org.remit.performance.kpi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.KpiContent;
import org.remit.organization.PositionContent;
import org.remit.organization.template.TemplatePositions;
import org.remit.organization.template.TemplateView;
import org.remit.performance.kpi.Definitions;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.shared.LocalizedText;

/** The KPIs that Remit brings are those of its templates, all of them, and complete. */
class KpiFilesTest {

    private static final Map<String, KpiDefinition> ALL = KpiFiles.all();

    private final TemplatePositions templates = new TemplatePositions();

    @ParameterizedTest
    @ValueSource(strings = {"T1", "T2", "T3", "T3S", "T4", "T5"})
    void everyKpiOfATemplateIsInTheLibrary(String code) {
        TemplateView template = templates.all().stream()
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElseThrow();
        List<KpiContent> kpis = template.positions().stream()
                .map(position -> templates.content(position.key()).orElseThrow())
                .flatMap(KpiFilesTest::kpis)
                .toList();

        assertThat(kpis).isNotEmpty();
        assertThat(kpis).allSatisfy(kpi -> assertThat(ALL.values()).anyMatch(known -> isThatOf(known, kpi)));
    }

    /** As the linking sees it. */
    private static boolean isThatOf(KpiDefinition known, KpiContent kpi) {
        return known.unit().equals(kpi.unit())
                && (known.name().zh().equals(kpi.name().zh())
                        || known.name().en().equals(kpi.name().en()));
    }

    private static Stream<KpiContent> kpis(PositionContent position) {
        return position.duties().stream().flatMap(duty -> duty.kpis().stream());
    }

    @Test
    void eachKeepsTheRulesThatHrsOwnHaveToKeep() {
        assertThat(ALL)
                .isNotEmpty()
                .allSatisfy((code, kpi) ->
                        assertThat(Definitions.violations(code, kpi)).isEmpty());
    }

    @Test
    void eachIsWrittenInBothLanguages() {
        assertThat(ALL.values())
                .allSatisfy(kpi -> assertThat(
                                Stream.of(kpi.name(), kpi.formula(), kpi.numerator(), kpi.denominator(), kpi.source())
                                        .filter(text -> text != null))
                        .hasSizeGreaterThanOrEqualTo(3)
                        .allMatch(KpiFilesTest::inBothLanguages));
    }

    private static boolean inBothLanguages(LocalizedText text) {
        return text.zh() != null && text.en() != null;
    }
}
