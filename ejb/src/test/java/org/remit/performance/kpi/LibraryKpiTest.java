package org.remit.performance.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** The moves of a KPI. */
class LibraryKpiTest {

    private static final KpiChange CHANGE =
            new KpiChange(7L, Instant.parse("2026-11-30T09:00:00Z"), LocalDate.parse("2026-11-30"), "Because");

    private final LibraryKpi kpi = new LibraryKpi("ORDERS");
    private final KpiVersion first = kpi.define(Definitions.orders(), CHANGE);

    @Test
    void aChangeIsTheNextVersionAndLeavesTheOneBefore() {
        KpiDefinition changed = Definitions.withFormula(Definitions.orders(), new LocalizedText(null, "Paid orders"));

        KpiVersion second = kpi.define(changed, CHANGE);

        assertThat(second.versionNo()).isEqualTo(2);
        assertThat(second.definition()).isEqualTo(changed);
        assertThat(first.versionNo()).isEqualTo(1);
        assertThat(first.definition()).isEqualTo(Definitions.orders());
        assertThat(kpi.currentNo()).isEqualTo(2);
    }

    @Test
    void aVersionSaysWhoWroteItWhenAndWhy() {
        assertThat(first.changedBy()).isEqualTo(7L);
        assertThat(first.changedAt()).isEqualTo(CHANGE.at());
        assertThat(first.validFrom()).isEqualTo(CHANGE.from());
        assertThat(first.reason()).isEqualTo("Because");
    }

    @Test
    void aRetiredOneIsNeitherChangedNorRetiredAgainUntilItIsTakenBack() {
        assertThat(kpi.retire(Definitions.orders(), CHANGE).life()).isEqualTo(KpiLife.RETIRED);
        assertThat(kpi.life()).isEqualTo(KpiLife.RETIRED);
        refused("error.kpiRetired", () -> kpi.define(Definitions.conversion(), CHANGE));
        refused("error.kpiRetired", () -> kpi.retire(Definitions.orders(), CHANGE));

        assertThat(kpi.takeBack(Definitions.orders(), CHANGE).versionNo()).isEqualTo(3);
        assertThat(kpi.life()).isEqualTo(KpiLife.IN_USE);
        refused("error.kpiInUse", () -> kpi.takeBack(Definitions.orders(), CHANGE));
    }

    private static void refused(String key, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.violations().get(0).key()).isEqualTo(key));
    }
}
