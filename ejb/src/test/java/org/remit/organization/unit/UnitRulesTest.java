package org.remit.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.Layer;
import org.remit.organization.UnitContent;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

class UnitRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aUnitWithACodeANameInOneLanguageAndALayerIsFine() {
        assertThat(fields("LIVE-2.a_直播", new LocalizedText("直播部", null), Layer.EXECUTION, MONDAY, MONDAY))
                .isEmpty();
    }

    @Test
    void eachFieldThatIsWrongIsNamed() {
        assertThat(fields(null, null, null, MONDAY, MONDAY.minusDays(1)))
                .containsExactly("code", "name", "layer", "validTo");
        assertThat(fields("no code", new LocalizedText("直".repeat(121), "x".repeat(121)), Layer.MIDDLE, null, null))
                .containsExactly("code", "name.zh", "name.en");
        assertThat(fields("x".repeat(21), new LocalizedText(" ", ""), Layer.MIDDLE, null, null))
                .containsExactly("code", "name");
    }

    private static List<String> fields(String code, LocalizedText name, Layer layer, LocalDate from, LocalDate to) {
        return UnitRules.violations(new UnitContent(code, name, null, layer, null, null, from, to)).stream()
                .map(Violation::field)
                .toList();
    }
}
