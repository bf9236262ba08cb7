package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** What lies below a unit, and whose it is. */
class UnitBranchesTest extends SmallCompanyTest {

    @Test
    void theWholeOrganisationIsItsTopUnit() {
        UnitBranch branch = ask(wiring -> wiring.branches().branch(null));

        assertThat(branch.unit().code()).isEqualTo("CO");
        assertThat(branch.whole()).isTrue();
        assertThat(branch.parts()).extracting(UnitRow::code).containsExactly("OPS");
        assertThat(branch.partOf()).containsEntry("MKT", "OPS").containsEntry("CO", "CO");
    }

    @Test
    void aPartOfItKnowsWhereItStands() {
        UnitBranch branch = ask(wiring -> wiring.branches().branch("MKT"));

        assertThat(branch.whole()).isFalse();
        assertThat(branch.path()).extracting(UnitRow::code).containsExactly("CO", "OPS");
        assertThat(branch.parts()).isEmpty();
    }

    @Test
    void aUnitThatBeginsLaterIsPlannedAndNotCountedToday() {
        LocalDate first = Wiring.TODAY.plusDays(1);
        ask(wiring -> {
            wiring.units()
                    .add(new UnitContent(
                            "LIVE", new LocalizedText("直播部", null), null, Layer.EXECUTION, "MKT", null, first, null));
            return null;
        });

        UnitBranch marketing = ask(wiring -> wiring.branches().branch("MKT"));
        UnitBranch whole = ask(wiring -> wiring.branches().branch(null));
        assertThat(marketing.parts()).isEmpty();
        assertThat(whole.partOf()).doesNotContainKey("LIVE");

        Set<String> headed = ask(wiring -> wiring.branches().headedBy(3));
        Optional<Long> superior = ask(wiring -> wiring.participants().superiorOfUnit("LIVE"));
        List<UnitView> units = ask(wiring -> wiring.chart().units());
        assertThat(headed).containsExactlyInAnyOrder("MKT", "LIVE");
        assertThat(superior).contains(3L);
        assertThat(units)
                .extracting(UnitView::code, UnitView::plannedFrom)
                .contains(tuple("LIVE", first), tuple("MKT", null));
    }

    @Test
    void anUnknownUnitIsRefused() {
        assertThatThrownBy(() -> ask(wiring -> wiring.branches().branch("NOPE")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aHeadsUnitsAreTheirsAndThoseBelow() {
        Set<String> headOfOperations = ask(wiring -> wiring.branches().headedBy(2));
        Set<String> specialist = ask(wiring -> wiring.branches().headedBy(4));

        assertThat(headOfOperations).containsExactlyInAnyOrder("OPS", "MKT");
        assertThat(specialist).isEmpty();
    }
}
