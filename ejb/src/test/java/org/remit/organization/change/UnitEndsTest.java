package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No position is in a unit before it begins or after it has closed. */
class UnitEndsTest extends ChangeHouse {

    private static final LocalDate END = LATER.plusDays(30);

    @Test
    void aPermanentPositionDoesNotMoveIntoAUnitThatIsToClose() {
        unit("valid_to", "OPS", END);
        assertThat(wrong(PositionChange.class, toOperations("MKT-SEO", LATER))).containsExactly("unit error.unitEnds");
    }

    @Test
    void aTemporaryPositionMovesThereWhenItEndsInTime() {
        temporary("MKT-SALE", END);
        unit("valid_to", "OPS", END.minusDays(1));
        assertThat(wrong(PositionChange.class, toOperations("MKT-SALE", LATER))).containsExactly("unit error.unitEnds");
        unit("valid_to", "OPS", END);
        assertThat(wrong(PositionChange.class, toOperations("MKT-SALE", LATER))).isEmpty();
    }

    @Test
    void nothingMovesIntoAUnitBeforeItBegins() {
        unit("valid_from", "OPS", LATER);
        assertThat(wrong(PositionChange.class, toOperations("MKT-SEO", LATER.minusDays(1))))
                .containsExactly("date error.unitBegins");
        assertThat(wrong(PositionChange.class, toOperations("MKT-SEO", LATER))).isEmpty();
    }

    @Test
    void aPositionIsNotProlongedBeyondItsUnitOrOneAbove() {
        temporary("MKT-SALE", LATER);
        unit("valid_to", "CO", END);
        assertThat(wrong(PositionProlongation.class, ChangeContent.of("MKT-SALE", END, null, null)))
                .isEmpty();
        assertThat(wrong(PositionProlongation.class, ChangeContent.of("MKT-SALE", END.plusDays(1), null, null)))
                .containsExactly("date error.afterUnit");
    }

    @Test
    void whatIsToMoveIntoAUnitIsKnownThereUntilItIsDecidedOnOrItsPositionEndsInTime() {
        on(em -> {
            proposed(
                    em,
                    PositionChange.KEY,
                    kind(PositionChange.class, em, clock(TODAY)).completed(toOperations("MKT-SEO", LATER)),
                    REQUEST);
            return null;
        });
        assertThat(movesInto("OPS")).containsExactly("R2026-" + REQUEST);
        assertThat(movesInto("MKT")).isEmpty();

        on(em -> {
            proposals(em).finish(REQUEST);
            return null;
        });
        assertThat(movesInto("OPS")).isEmpty();
    }

    private List<String> movesInto(String unit) {
        return on(em -> TestMoves.of(em).into(unit, END));
    }

    private ChangeContent toOperations(String position, LocalDate day) {
        PositionValues was = PositionValues.of(state(position));
        return change(
                position,
                day,
                new PositionValues(
                        was.title(),
                        "OPS",
                        was.layer(),
                        was.headcount(),
                        was.fte(),
                        was.jobFamily(),
                        was.grade(),
                        was.monthlyCost(),
                        was.reportsTo(),
                        false));
    }

    private void unit(String column, String code, LocalDate day) {
        on(em -> em.createNativeQuery("update organization_unit set " + column + " = ? where code = ?")
                .setParameter(1, day)
                .setParameter(2, code)
                .executeUpdate());
    }
}
