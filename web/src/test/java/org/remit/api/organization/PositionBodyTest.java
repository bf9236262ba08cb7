package org.remit.api.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.Layer;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionRow;
import org.remit.organization.PositionStatus;
import org.remit.organization.PositionView;
import org.remit.shared.LocalizedText;

class PositionBodyTest {

    private static final LocalizedText TITLE = new LocalizedText("短视频编导", null);
    private static final LocalDate DAY = LocalDate.of(2027, 5, 15);

    @Test
    void moneyHasTwoDecimals() {
        assertThat(PositionBody.of(view(true)).monthlyCost()).contains(new BigDecimal("12000.00"));
        assertThat(ProposalBody.of(content(new BigDecimal("12000"))).monthlyCost())
                .contains(new BigDecimal("12000.00"));
    }

    @Test
    void whoMayNotSeeTheCostSeesNeitherItNorItsCurrency() {
        PositionBody body = PositionBody.of(view(false));

        assertThat(body.monthlyCost()).isEmpty();
        assertThat(body.currency()).isEmpty();
        assertThat(ProposalBody.of(content(null)).monthlyCost()).isEmpty();
    }

    @Test
    void vacanciesAreTheSeatsThatNobodyHolds() {
        assertThat(PositionBody.of(view(true)).vacancies()).isEqualTo(1);
    }

    private static PositionView view(boolean costVisible) {
        PositionRow row = new PositionRow(
                "MKT-VIDEO",
                TITLE,
                "MKT",
                new LocalizedText("市场部", null),
                Layer.EXECUTION,
                PositionStatus.OPEN,
                3,
                2,
                "MKT-MANAGER",
                true,
                DAY,
                null);
        return new PositionView(
                row,
                null,
                costVisible,
                new BigDecimal("12000"),
                "CNY",
                List.of(),
                List.of(),
                "R2026-000001",
                null,
                null,
                null);
    }

    private static PositionContent content(BigDecimal cost) {
        return new PositionContent(
                "MKT", TITLE, Layer.EXECUTION, 1, cost, "CNY", true, DAY, null, "MKT-MANAGER", List.of());
    }
}
