package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.remit.organization.Holding;
import org.remit.organization.PositionState;
import org.remit.organization.Wiring;
import org.remit.shared.BusinessException;

/** To whom the person who holds MKT-SEO answers beside the marketing manager. */
class DottedLinesTest extends ChangeHouse {

    private static final LocalDate LATEST = LATER.plusDays(10);

    @Test
    void anotherLineTakesThePlaceOfTheOneBeforeAndAnEndLeavesNone() {
        decided(DottedLineChange.class, dotted("OPS-HEAD", TODAY, null), TODAY);
        decided(DottedLineChange.class, dotted("CO-GM", LATER, LATEST.plusYears(1)), LATER, REQUEST + 1);
        decided(DottedLineChange.class, dotted(null, LATEST, null), LATEST, REQUEST + 2);

        assertThat(lines())
                .containsExactly(
                        List.of("OPS-HEAD", TODAY.toString(), LATER.minusDays(1).toString(), "" + REQUEST),
                        List.of("CO-GM", LATER.toString(), LATEST.minusDays(1).toString(), "" + (REQUEST + 1)));
    }

    @Test
    void whatIsChangedOnItsFirstDayLeavesNoHistoryOfLessThanADay() {
        decided(DottedLineChange.class, dotted("OPS-HEAD", TODAY, null), TODAY);
        decided(DottedLineChange.class, dotted("CO-GM", TODAY, null), TODAY, REQUEST + 1);

        assertThat(lines()).containsExactly(List.of("CO-GM", TODAY.toString(), "null", "" + (REQUEST + 1)));
    }

    @Test
    void aDottedLineLeadsNeitherToTheSuperiorNorToOneselfNorDownwards() {
        assertThat(wrong(DottedLineChange.class, dotted("MKT-MANAGER", LATER, null)))
                .containsExactly("toPosition error.dottedToSuperior");
        assertThat(wrong(DottedLineChange.class, dotted("MKT-SEO", LATER, null)))
                .containsExactly("toPosition error.dottedToItself");
        assertThat(wrong(DottedLineChange.class, dotted("NONE", LATER, null)))
                .containsExactly("toPosition error.positionUnknown");
        assertThat(wrong(DottedLineChange.class, dotted(3L, "MKT-MANAGER", "MKT-SEO", LATER, null, "Campaign")))
                .containsExactly("toPosition error.dottedToBelow");
    }

    @Test
    void onlyWhoHoldsThePositionThenHasADottedLineFromIt() {
        assertThat(wrong(DottedLineChange.class, dotted(5L, "MKT-SEO", "CO-GM", LATER, null, "Campaign")))
                .containsExactly("person error.holdsNotThen");
        assertThat(wrong(DottedLineChange.class, dotted(999L, "MKT-SEO", "CO-GM", LATER, null, "Campaign")))
                .containsExactly("person error.personUnknown");
    }

    @Test
    void howManyOthersHoldThePositionCostsNothing() {
        long ofOne = statementsToCheck();
        decided(StaffAssignment.class, assign("MKT-SEO", 5L, "50", TODAY), TODAY);

        assertThat(statementsToCheck()).isEqualTo(ofOne);
    }

    private long statementsToCheck() {
        return statements(
                em -> kind(DottedLineChange.class, em, clock(TODAY)).findings(dotted("CO-GM", LATER, null), 0));
    }

    @Test
    void aReasonAndAnEndAfterTheStartAreNeeded() {
        assertThat(wrong(DottedLineChange.class, dotted(4L, "MKT-SEO", "CO-GM", LATER, LATER.minusDays(1), " ")))
                .containsExactlyInAnyOrder("reason error.required", "until error.endBeforeStart");
    }

    @Test
    void aDottedLineEndsByTheLastDayOfThePositionThatItLeadsTo() {
        temporary("MKT-SALE", LATEST);

        assertThat(wrong(DottedLineChange.class, dotted("MKT-SALE", LATER, null)))
                .containsExactly("until error.dottedOutlives");
        assertThat(wrong(DottedLineChange.class, dotted("MKT-SALE", LATER, LATEST.plusDays(1))))
                .containsExactly("until error.dottedOutlives");
        assertThat(wrong(DottedLineChange.class, dotted("MKT-SALE", LATER, LATEST)))
                .isEmpty();
    }

    @Test
    void whatLedToAPositionThatIsClosedSinceIsNoDottedLineAnyMore() {
        decided(DottedLineChange.class, dotted("OPS-HEAD", TODAY, null), TODAY);
        assertThat(wrong(DottedLineChange.class, dotted(null, LATER.plusDays(1), null)))
                .isEmpty();

        on(em -> em.createNativeQuery(
                        "update organization_position set permanent = 0, valid_to = ? where code = 'OPS-HEAD'")
                .setParameter(1, LATER)
                .executeUpdate());
        assertThat(wrong(DottedLineChange.class, dotted(null, LATER, null))).isEmpty();
        assertThat(wrong(DottedLineChange.class, dotted(null, LATER.plusDays(1), null)))
                .containsExactly("toPosition error.dottedNone");
    }

    @Test
    void whereThereIsNoneNoneEndsAndTheSameOnceMoreChangesNothing() {
        assertThat(wrong(DottedLineChange.class, dotted(null, LATER, null)))
                .containsExactly("toPosition error.dottedNone");
        decided(DottedLineChange.class, dotted("CO-GM", TODAY, null), TODAY);

        assertThat(wrong(DottedLineChange.class, dotted("CO-GM", LATER, null)))
                .containsExactly("toPosition error.nothingChanges");
        assertThat(wrong(DottedLineChange.class, dotted("CO-GM", LATER, LATEST)))
                .isEmpty();
        assertThat(wrong(DottedLineChange.class, dotted(null, LATER, null))).isEmpty();
    }

    @Test
    void theHeadsOfTheUnitsItLeadsFromAndToAreAsked() {
        assertThat(units(dotted("CO-GM", LATER, null))).isEqualTo("MKT,CO");
        decided(DottedLineChange.class, dotted("CO-GM", TODAY, null), TODAY);

        assertThat(units(dotted(null, LATER, null))).isEqualTo("MKT,CO");
        assertThat(units(dotted("OPS-HEAD", LATER, null))).isEqualTo("MKT,OPS,CO");
    }

    @Test
    void theSummaryTellsWhatWasBeforeAlsoWhenItIsInForce() {
        decided(DottedLineChange.class, dotted("OPS-HEAD", TODAY, null), TODAY);
        on(em -> {
            proposed(em, DottedLineChange.KEY, dotted("CO-GM", LATER, null), REQUEST + 1);
            return null;
        });
        String asked = summary();
        on(em -> {
            kind(DottedLineChange.class, em, clock(LATER)).apply(REQUEST + 1);
            return null;
        });

        assertThat(asked).contains("(OPS-HEAD) →", "(CO-GM)");
        assertThat(summary()).isEqualTo(asked);
    }

    private String summary() {
        return on(em -> kind(DottedLineChange.class, em, clock(LATER))
                .summary(REQUEST + 1)
                .toString());
    }

    @Test
    void aSecondChangeForThePersonIsRefusedAndADottedLineTakesNoSeat() {
        database.inTransaction(em -> {
            proposed(em, DottedLineChange.KEY, dotted(4L, "MKT-SEO", "OPS-HEAD", LATER, null, "Campaign"), REQUEST);
            return null;
        });

        assertThatThrownBy(() -> claim(DottedLineChange.KEY, dotted("CO-GM", LATEST, null)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.changeUnderWay");
        assertThatThrownBy(() -> claim("position-closing", ChangeContent.of("OPS-HEAD", LATER, "Bought in", null)))
                .isInstanceOf(BusinessException.class);
        PositionState target = state("OPS-HEAD");
        List<Holding> taken = on(em -> ground(em, Wiring.CLOCK).seatsTaken(target, 0));
        assertThat(taken).extracting(Holding::person).containsExactly(2L);
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        ChangeContent content = dotted("CO-GM", LATER, LATEST);

        assertThat(ChangeJson.read(ChangeJson.write(content))).isEqualTo(content);
    }

    private String units(ChangeContent content) {
        PositionState position = state("MKT-SEO");
        return on(em -> {
            Map<String, Object> facts = new HashMap<>();
            kind(DottedLineChange.class, em, clock(TODAY)).route(content, position, 0, facts);
            return (String) facts.get("units");
        });
    }

    private static ChangeContent dotted(String to, LocalDate from, LocalDate until) {
        return dotted(4L, "MKT-SEO", to, from, until, "Campaign");
    }

    private static ChangeContent dotted(
            long person, String position, String to, LocalDate from, LocalDate until, String reason) {
        return new ChangeContent(position, from, reason, null, null, person, to, null, null, until);
    }

    private List<List<String>> lines() {
        return rows("select p.code, l.valid_from, l.valid_to, l.request_id from organization_dotted_line l"
                + " join organization_position p on p.id = l.position_id join organization_assignment a on a.id = l.assignment_id"
                + " where a.person_id = 4 order by l.valid_from");
    }
}
