package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.approval.Summary;
import org.remit.organization.PositionStatus;
import org.remit.organization.Wiring;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** What is put in force on its day, too late for it, or not at all. */
class ChangeDaysTest extends ChangeHouse {

    @Test
    void whatIsDecidedAfterItsDayIsInForceFromTodayAndLeavesThePastAsItWas() {
        LocalDate late = LATER.plusDays(3);
        decided(PositionChange.class, change("MKT-SEO", LATER, seo("Search lead", 3, "15000")), late);
        decided(StaffAssignment.class, assign("MKT-SEO", 5L, "60", LATER), late, REQUEST + 1);

        assertThat(state("MKT-SEO").since()).isEqualTo(late);
        assertThat(rows("select valid_to from organization_position_past"))
                .containsExactly(List.of(late.minusDays(1).toString()));
        assertThat(rows("select valid_from from organization_assignment where person_id = 5"))
                .containsExactly(List.of(late.toString()));
    }

    @Test
    void aPositionWhoseClosingIsDecidedAfterItsDayHadItsLastDayYesterday() {
        LocalDate late = LATER.plusDays(3);
        decided(PositionClosing.class, ChangeContent.of("MKT-SEO", LATER, "Bought in", null), late);

        assertThat(state("MKT-SEO").content().validTo()).isEqualTo(late.minusDays(1));
        assertThat(rows("select valid_to from organization_assignment where person_id = 4"))
                .containsExactly(List.of(late.minusDays(1).toString()));
    }

    @Test
    void aSummarySaysThatTheDayHasPassed() {
        assertThat(labels(LATER)).doesNotContain("summary.change.late");
        assertThat(labels(LATER.plusDays(1))).contains("summary.change.late");
    }

    private List<String> labels(LocalDate day) {
        return on(em -> {
            long request = REQUEST + day.getDayOfMonth();
            ChangeKind closing = kind(PositionClosing.class, em, clock(day));
            proposed(em, closing.key(), ChangeContent.of("CO-GM", LATER.minusDays(1), "Bought in", null), request);
            return closing.summary(request).lines().stream()
                    .map(Summary.Line::label)
                    .toList();
        });
    }

    @Test
    void whoLeavesAPositionThatEndsAtTheSameMidnightGoesOver() {
        leavesWhatHasEnded(LATER);
    }

    @Test
    void whoLeavesAPositionThatEndedWhileItWasDecidedOnGoesOver() {
        leavesWhatHasEnded(LATER.plusDays(5));
    }

    private void leavesWhatHasEnded(LocalDate decided) {
        temporary("MKT-SALE", LATER.minusDays(1));
        decided(StaffAssignment.class, assign("MKT-SALE", 5L, "60", TODAY), TODAY);
        ChangeContent wish = on(em ->
                kind(StaffTransfer.class, em, clock(TODAY)).completed(transfer(5L, "MKT-SALE", "MKT-SEO", LATER)));
        on(em -> {
            new Wiring(em).changes(clock(decided)).closeEnded("MKT-SALE");
            return null;
        });

        decided(StaffTransfer.class, wish, decided, REQUEST + 1);

        assertThat(rows("select p.code, a.valid_from, a.valid_to from organization_assignment a"
                        + " join organization_position p on p.id = a.position_id where a.person_id = 5"
                        + " order by a.valid_from"))
                .containsExactly(
                        List.of("MKT-SALE", TODAY.toString(), LATER.minusDays(1).toString()),
                        List.of("MKT-SEO", decided.toString(), "null"));
    }

    @Test
    void whatDoesNotFitOnItsDayChangesNothingStaysUnderWayAndIsInForceWhenItFitsAgain() {
        on(em -> {
            proposed(em, "assignment", assign("MKT-SEO", 5L, "100", LATER), REQUEST);
            em.createNativeQuery("update organization_position set status = 'FROZEN' where code = 'MKT-SEO'")
                    .executeUpdate();
            return null;
        });
        assertThat(unfit(LATER)).containsExactly("error.positionFrozen");
        assertThat(rows("select under_way from organization_change_proposal")).containsExactly(List.of("1"));
        assertThat(state("MKT-SEO").holdings()).hasSize(1);

        on(em -> em.createNativeQuery("update organization_position set status = 'OPEN' where code = 'MKT-SEO'")
                .executeUpdate());
        assertThat(unfit(LATER.plusDays(3))).isEmpty();

        assertThat(rows("select under_way from organization_change_proposal")).containsExactly(List.of("0"));
        assertThat(rows("select valid_from from organization_assignment where person_id = 5"))
                .containsExactly(List.of(LATER.plusDays(3).toString()));
    }

    private List<String> unfit(LocalDate day) {
        return on(em -> kind(StaffAssignment.class, em, clock(day)).meetDay(REQUEST).all().stream()
                .map(Violation::key)
                .toList());
    }

    @Test
    void nobodyCanBeAskedToGoFromAPositionThatHasEnded() {
        temporary("MKT-SALE", TODAY);
        decided(StaffAssignment.class, assign("MKT-SALE", 5L, "60", TODAY), TODAY);

        assertThatThrownBy(() -> on(em -> {
                    new Wiring(em).changes(clock(LATER)).closeEnded("MKT-SALE");
                    proposed(em, "transfer", transfer(5L, "MKT-SALE", "MKT-SEO", LATER), REQUEST + 1);
                    kind(StaffTransfer.class, em, clock(LATER)).submitting(REQUEST + 1);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(Violation.of("position", "error.positionUnknown", "MKT-SALE")));
    }

    @Test
    void aPlannedPositionIsFrozenFromItsFirstDayOnAndNotBefore() {
        LocalDate first = LATER;
        planned("MKT-SALE", first);
        PositionValues frozen = freeze("MKT-SALE");

        assertThat(wrong(PositionChange.class, change("MKT-SALE", first.minusDays(1), frozen)))
                .containsExactly("date error.changedSince");
        decided(PositionChange.class, change("MKT-SALE", first, frozen), first);
        on(em -> {
            new Wiring(em).book(clock(first)).open(REQUEST + 9);
            return null;
        });
        assertThat(state("MKT-SALE").status()).isEqualTo(PositionStatus.FROZEN);
    }

    private void planned(String code, LocalDate first) {
        temporary(code, first, first.plusDays(30));
    }

    private PositionValues freeze(String code) {
        PositionValues was = PositionValues.of(state(code));
        return new PositionValues(
                was.title(),
                was.unit(),
                was.layer(),
                was.headcount(),
                was.fte(),
                was.jobFamily(),
                was.grade(),
                was.monthlyCost(),
                was.reportsTo(),
                true);
    }
}
