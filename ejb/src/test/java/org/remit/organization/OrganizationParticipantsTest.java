package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganizationParticipantsTest extends SmallCompanyTest {

    @Test
    void theHeadOfAUnitHoldsItsHeadPosition() {
        assertThat(headOf("MKT")).containsExactly(3L);
        assertThat(headOf("NO")).isEmpty();
    }

    @Test
    void theHeadsOfSeveralUnitsAreThoseOfEach() {
        sql("update organization_assignment set valid_to = DATE '2026-11-21' where person_id = 2");

        Map<String, List<Long>> heads = ask(wiring -> wiring.participants().headsOf(Set.of("MKT", "OPS", "CO", "NO")));

        assertThat(heads)
                .containsEntry("MKT", headOf("MKT"))
                .containsEntry("CO", List.of(1L))
                .containsEntry("OPS", List.of())
                .hasSize(3);
        assertThat(this.<Map<?, ?>>ask(wiring -> wiring.participants().headsOf(Set.of())))
                .isEmpty();
    }

    @Test
    void whoHasLeftOrNoLongerHoldsThePositionIsNotItsHead() {
        sql("update people_person set active = 0 where id = 3");
        sql("update organization_assignment set valid_to = DATE '2026-11-21' where person_id = 2");

        assertThat(headOf("MKT")).isEmpty();
        assertThat(headOf("OPS")).isEmpty();
    }

    @Test
    void theLastDayOfAnAssignmentCounts() {
        sql("update organization_assignment set valid_to = DATE '2026-11-22' where person_id = 3");
        assertThat(headOf("MKT")).containsExactly(3L);
    }

    @Test
    void aVacantHeadHasTheNextFilledOneAboveAsSuperior() {
        assertThat(superiorOfUnit("MKT")).contains(2L);

        sql("delete from organization_assignment where person_id = 2");

        assertThat(superiorOfUnit("MKT")).contains(1L);
        assertThat(superiorOfUnit("CO")).isEmpty();
    }

    @Test
    void theSuperiorOfAPersonIsTheNextFilledOneUpTheReportingLine() {
        assertThat(superiorOf(4)).contains(3L);

        sql("delete from organization_assignment where person_id in (2, 3)");

        assertThat(superiorOf(4)).contains(1L);
        assertThat(superiorOf(1)).isEmpty();
        assertThat(superiorOf(5)).isEmpty();
    }

    @Test
    void whoHasLeftHasTheSuperiorOfWhatTheyHeldLast() {
        sql("update organization_assignment set valid_to = DATE '2026-11-21' where person_id = 4");
        sql("update people_person set active = 0 where id = 4");
        assertThat(superiorOf(4)).contains(3L);
    }

    @Test
    void nobodyIsTheirOwnSuperior() {
        sql("update organization_assignment set person_id = 4 where person_id = 3");
        assertThat(superiorOf(4)).contains(2L);
    }

    @Test
    void headsLookAfterTheirUnitAndThoseBelowIt() {
        assertThat(headsOver(1, "MKT")).isTrue();
        assertThat(headsOver(3, "MKT")).isTrue();
        assertThat(headsOver(3, "OPS")).isFalse();
        assertThat(headsOver(4, "MKT")).isFalse();
    }

    private List<Long> headOf(String unit) {
        return ask(wiring -> wiring.participants().headOf(unit));
    }

    private Optional<Long> superiorOfUnit(String unit) {
        return ask(wiring -> wiring.participants().superiorOfUnit(unit));
    }

    private Optional<Long> superiorOf(long person) {
        return ask(wiring -> wiring.participants().superiorOf(person));
    }

    private boolean headsOver(long person, String unit) {
        return ask(wiring -> wiring.participants().headsOver(person, unit));
    }
}
