package org.remit.organization.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.coverage.FunctionState.COVERED;
import static org.remit.organization.coverage.FunctionState.GAP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;

class CoverageMatrixTest {

    private static final CoverageRow GROWTH = row("GROWTH", 0, null);
    private static final CoverageRow PAID = row("PAID", 1, null);
    private static final CoverageRow SERVICE = row("SERVICE", 0, GAP);
    private static final CoverageMatrix MATRIX = new CoverageMatrix(
            null,
            false,
            null,
            List.of(),
            List.of(),
            List.of(GROWTH, PAID, row("ADS", 2, GAP), row("REFERRAL", 1, GAP), row("SEO", 1, COVERED), SERVICE),
            0,
            0);

    @Test
    void aHeadingTellsOfTheGapsBelowItHoweverDeepAndOfNoOthers() {
        assertThat(MATRIX.gapsBelow(GROWTH)).isEqualTo(2);
        assertThat(MATRIX.gapsBelow(PAID)).isEqualTo(1);
    }

    private static CoverageRow row(String code, int depth, FunctionState state) {
        return new CoverageRow(code, new LocalizedText(code, code), null, depth, state, List.of());
    }
}
