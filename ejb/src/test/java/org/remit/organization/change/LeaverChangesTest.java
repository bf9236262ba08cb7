package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.Holding;
import org.remit.organization.PositionState;
import org.remit.organization.Wiring;

/** Nothing that somebody holds goes beyond their last day, and who stays holds what was agreed. */
class LeaverChangesTest extends ChangeHouse {

    private static final LocalDate LAST = LATER.plusDays(20);

    @Test
    void whatIsGivenToALeaverEndsWithTheirLastDayAndGoesOnWhenTheyStay() {
        leave(5, LAST);
        decided(StaffAssignment.class, assign("MKT-SEO", 5L, "100", LATER), LATER);
        assertThat(held(5)).containsExactly(List.of("MKT-SEO", LATER.toString(), LAST.toString()));

        LocalDate other = LAST.plusDays(3);
        leave(5, other);
        assertThat(held(5)).containsExactly(List.of("MKT-SEO", LATER.toString(), other.toString()));

        stay(5);
        assertThat(held(5)).containsExactly(List.of("MKT-SEO", LATER.toString(), "null"));
    }

    @Test
    void whatEndsBeforeTheLastDayEndsAsAgreed() {
        leave(5, LAST);
        LocalDate agreed = LAST.minusDays(1);
        decided(StaffAssignment.class, until(agreed), LATER);
        stay(5);
        assertThat(held(5)).containsExactly(List.of("MKT-SEO", LATER.toString(), agreed.toString()));
    }

    @Test
    void aTransferOfALeaverEndsWithTheirLastDayAndGoesOnWhenTheyStay() {
        leave(3, LAST);
        decided(StaffTransfer.class, transfer(3L, "MKT-MANAGER", "MKT-SEO", LATER), LATER);
        List<String> left =
                List.of("MKT-MANAGER", "2026-01-01", LATER.minusDays(1).toString());
        assertThat(held(3)).containsExactly(left, List.of("MKT-SEO", LATER.toString(), LAST.toString()));

        stay(3);
        assertThat(held(3)).containsExactly(left, List.of("MKT-SEO", LATER.toString(), "null"));
    }

    @Test
    void aTransferThatWasAskedForBeforeTheRecordingEndsWithTheLastDayToo() {
        ChangeContent wish = on(em ->
                kind(StaffTransfer.class, em, clock(TODAY)).completed(transfer(3L, "MKT-MANAGER", "MKT-SEO", LATER)));
        leave(3, LAST);
        decided(StaffTransfer.class, wish, LATER);
        assertThat(held(3)).contains(List.of("MKT-SEO", LATER.toString(), LAST.toString()));
    }

    @Test
    void nobodyIsGivenWhatBeginsAfterTheirLastDay() {
        leave(5, LATER.minusDays(1));
        assertThat(wrong(StaffAssignment.class, assign("MKT-SEO", 5L, "100", LATER)))
                .containsExactly("date error.leavesBefore");
    }

    @Test
    void aSeatIsTakenByALeaverWhoIsToHaveItNoLongerThanTheirLastDay() {
        leave(5, LAST);
        on(em -> {
            proposed(em, "assignment", assign("MKT-SEO", 5L, "100", LATER), REQUEST);
            return null;
        });
        assertThat(wrong(StaffAssignment.class, assign("MKT-SEO", 6L, "100", LAST)))
                .containsExactly("position error.positionNotVacant");
        assertThat(wrong(StaffAssignment.class, assign("MKT-SEO", 6L, "100", LAST.plusDays(1))))
                .isEmpty();
    }

    @Test
    void theLastDaysOfAllWhoAreToHaveASeatAreReadAtOnce() {
        leave(5, LAST);
        askedFor(5, REQUEST);
        long ofOne = statementsForSeats();
        askedFor(6, REQUEST + 1);
        askedFor(7, REQUEST + 2);

        assertThat(statementsForSeats()).isEqualTo(ofOne);
        PositionState position = state("MKT-SEO");
        List<Holding> taken = on(em -> ground(em, clock(TODAY)).seatsTaken(position, 0));
        assertThat(taken)
                .extracting(Holding::person, Holding::to)
                .containsExactlyInAnyOrder(tuple(4L, null), tuple(5L, LAST), tuple(6L, null), tuple(7L, null));
    }

    private void askedFor(long person, long request) {
        on(em -> {
            proposed(em, "assignment", assign("MKT-SEO", person, "100", LATER), request);
            return null;
        });
    }

    private long statementsForSeats() {
        PositionState position = state("MKT-SEO");
        return statements(em -> ground(em, clock(TODAY)).seatsTaken(position, 0));
    }

    @Test
    void whoStaysDoesNotGetBackASeatThatWasGivenToAnother() {
        leave(5, LAST);
        decided(StaffAssignment.class, assign("MKT-SEO", 5L, "100", LATER), LATER);
        decided(StaffAssignment.class, assign("MKT-SEO", 6L, "100", LAST.plusDays(1)), LAST.plusDays(1), REQUEST + 1);

        assertThatThrownBy(() -> stay(5)).hasMessageContaining("error.leavingSeatGiven");
    }

    @Test
    void whoStaysDoesNotHoldLongerWhatIsClosedMeanwhile() {
        leave(4, LATER);
        decided(PositionClosing.class, ChangeContent.of("MKT-SEO", LAST, "Bought in", null), LAST.plusDays(1));
        stay(4);
        assertThat(held(4)).containsExactly(List.of("MKT-SEO", "2026-01-01", LAST.toString()));
    }

    private void leave(long person, LocalDate lastDay) {
        on(em -> {
            new Wiring(em).leave(person, lastDay);
            return null;
        });
    }

    private void stay(long person) {
        on(em -> {
            new Wiring(em).stay(person, null);
            return null;
        });
    }

    private List<List<String>> held(long person) {
        return rows("select p.code, a.valid_from, a.valid_to from organization_assignment a"
                + " join organization_position p on p.id = a.position_id where a.person_id = " + person
                + " order by a.valid_from");
    }

    private static ChangeContent until(LocalDate last) {
        return new ChangeContent("MKT-SEO", LATER, null, null, null, 5L, null, new BigDecimal("100"), false, last);
    }
}
