package org.remit.organization.handbook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.handbook.content.Handbooks.duty;
import static org.remit.organization.handbook.content.Handbooks.kpi;
import static org.remit.organization.handbook.content.Handbooks.sheet;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;

class HandbookJsonTest {

    @Test
    void whatIsWrittenIsReadAgainWhateverItsCharacters() {
        Handbook handbook = Handbooks.marketing();

        String json = HandbookJson.write(handbook);

        assertThat(HandbookJson.read(json)).isEqualTo(handbook);
        assertThat(HandbookJson.write(HandbookJson.read(json))).isEqualTo(json);
    }

    @Test
    void aPositionsHashTellsWhetherItIsDescribedAlike() {
        String hash = HandbookJson.hash(sheet("P", duty("P-D1", "甲", kpi("率", "35"))));

        assertThat(HandbookJson.hash(sheet("P", duty("P-D1", "甲", kpi("率", "35.0")))))
                .isEqualTo(hash);
        assertThat(HandbookJson.hash(sheet("P", duty("P-D1", "甲", kpi("率", "36")))))
                .isNotEqualTo(hash);
        assertThat(HandbookJson.hash(sheet("P", duty("P-D1", "乙", kpi("率", "35")))))
                .isNotEqualTo(hash);
    }

    @Test
    void unitsStandBeforeThoseBelowThemAndACircleEndsTheWalk() {
        UnitLine group = unit("GROUP", "MKT");
        UnitLine marketing = unit("MKT", "CO");
        UnitLine company = unit("CO", null);

        assertThat(UnitLine.below(null, List.of(group, marketing, company)))
                .containsExactly(Map.entry(company, 0), Map.entry(marketing, 1), Map.entry(group, 2));
        assertThat(UnitLine.below("MKT", List.of(group, marketing, company)).keySet())
                .containsExactly(marketing, group);
        assertThat(UnitLine.below("A", List.of(unit("A", "B"), unit("B", "A"))).keySet())
                .hasSize(2);
    }

    private static UnitLine unit(String code, String parent) {
        return new UnitLine(code, new LocalizedText(code, code), parent, null);
    }
}
