package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.Wiring.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which units somebody leaves without a head, and who is asked then. */
class LeaverUnitsTest extends SmallCompanyTest {

    @Test
    void theUnitsThatOnlyTheyHeadAreNamedWithTheNextHeadAbove() {
        assertThat(headlessWithout(3)).containsExactly("MKT 2");
        assertThat(headlessWithout(1)).as("nobody is above").containsExactly("CO nobody");
        assertThat(headlessWithout(4)).as("heads nothing").isEmpty();
    }

    @Test
    void whoHeadsTheUnitAboveAsWellIsNotAskedInTheirOwnPlace() {
        sql("update organization_assignment set person_id = 3 where person_id = 2");

        assertThat(headlessWithout(3)).containsExactly("OPS 1", "MKT 1");
    }

    @Test
    void aUnitWhoseNextHeadIsKnownIsNotLeftWithoutOne() {
        sql("insert into organization_assignment (id, version, person_id, position_id, share_percent, valid_from)"
                + " select 5, 0, 5, id, 50, DATE '2026-11-24' from organization_position where code = 'MKT-MANAGER'");

        assertThat(headlessWithout(3)).as("one day late").containsExactly("MKT 2");
        assertThat(this.<List<HeadlessUnit>>ask(wiring -> wiring.leaverUnits().headlessAfter(3, TODAY.plusDays(1))))
                .isEmpty();
    }

    private List<String> headlessWithout(long person) {
        List<HeadlessUnit> units = ask(wiring -> wiring.leaverUnits().headlessAfter(person, TODAY));
        return units.stream()
                .map(unit -> unit.code() + " "
                        + (unit.askedInstead() == null
                                ? "nobody"
                                : unit.askedInstead().id()))
                .toList();
    }
}
