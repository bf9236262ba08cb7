package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;

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
