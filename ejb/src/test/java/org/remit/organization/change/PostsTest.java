package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.AssignmentContinued;
import org.remit.organization.Holding;
import org.remit.organization.SmallCompany;
import org.remit.organization.StaffBook;
import org.remit.organization.Wiring;

/** Second posts, and what becomes of what people hold: in {@link ChangeHouse} everybody holds one post with all their time. */
class PostsTest extends ChangeHouse {

    private static final LocalDate NEXT = LATER.plusDays(5);

    private long asked;

    @Test
    void aSecondPostTakesOfTheMainOneWhatThatGivesUp() {
        assertThat(wrong(StaffAssignment.class, second("40", null))).containsExactly("share error.shareOver");
        assertThat(wrong(StaffAssignment.class, second("41", "60"))).containsExactly("share error.shareOver");

        decided(StaffAssignment.class, second("40", "60"), LATER);

        assertThat(posts(2))
                .containsExactly(
                        post("OPS-HEAD", "100.00", 1, "2026-01-01", LATER.minusDays(1)),
                        post("OPS-HEAD", "60.00", 1, LATER, null),
                        post("MKT-SEO", "40.00", 0, LATER, null));
    }

    @Test
    void theMainPostCanOnlyTakeLessAndHasToBeThere() {
        assertThat(wrong(StaffAssignment.class, second("40", "100")))
                .containsExactly("mainShare error.mainShareNotLess", "share error.shareOver");
        assertThat(wrong(StaffAssignment.class, second("40", "0")))
                .containsExactly("mainShare error.shareOutOfRange", "share error.shareOver");
        assertThat(wrong(StaffAssignment.class, assignment(5, "40", "60")))
                .containsExactly("mainShare error.noMainPost");
    }

    @Test
    void theHeadOfTheMainPostIsAskedAsWellAsTheHeadOfTheOtherUnit() {
        assertThat(asked(StaffAssignment.class, second("40", "60"))).isEqualTo("MKT,OPS");
        assertThat(asked(StaffAssignment.class, assignment(3, "40", "60"))).isEqualTo("MKT");
        assertThat(asked(StaffAssignment.class, assignment(5, "40", null))).isEqualTo("MKT");
        decided(StaffAssignment.class, second("40", "60"), LATER, REQUEST + 9);
        assertThat(asked(AssignmentChange.class, change(2, "MKT-SEO", NEXT, "20", false, null)))
                .isEqualTo("MKT,OPS");
    }

    @Test
    void anotherShareBeginsOnItsDayAndWhoeverIsAnsweredToBesideStaysTheSame() {
        decided(
                DottedLineChange.class,
                new ChangeContent("MKT-SEO", TODAY, "helps", null, null, 4L, "CO-GM", null, null, null),
                TODAY);

        decided(AssignmentChange.class, change(4, "MKT-SEO", LATER, "50", true, null), LATER, REQUEST + 1);

        assertThat(posts(4))
                .containsExactly(
                        post("MKT-SEO", "100.00", 1, "2026-01-01", LATER.minusDays(1)),
                        post("MKT-SEO", "50.00", 1, LATER, null));
        assertThat(rows("select l.valid_from, l.valid_to, a.share_percent from organization_dotted_line l"
                        + " join organization_assignment a on a.id = l.assignment_id order by l.valid_from"))
                .containsExactly(
                        List.of(TODAY.toString(), LATER.minusDays(1).toString(), "100.00"),
                        List.of(LATER.toString(), "null", "50.00"));
    }

    /** Whether by another share or assigned anew right after the end. */
    @Test
    void whoHoldsAPostWithoutADayBetweenGoesOnAndWhoComesBackLaterDoesNot() {
        Holding half = new Holding("MKT-SEO", 4, new BigDecimal("50"), true, LATER, NEXT);
        List<AssignmentContinued> told = on(em -> {
            Wiring wiring = new Wiring(em);
            StaffBook staff = wiring.staff(clock(LATER));
            SmallCompany.request(em, REQUEST, "APPROVED", 1);
            staff.change(staff.agreedOn("MKT-SEO", LATER).get(0), half, REQUEST);
            staff.assign(new Holding("MKT-SEO", 4, half.share(), true, NEXT.plusDays(1), NEXT.plusDays(1)), REQUEST);
            staff.assign(new Holding("MKT-SEO", 4, half.share(), true, NEXT.plusDays(3), null), REQUEST);
            return wiring.continued();
        });
        assertThat(told).extracting(AssignmentContinued::from).containsExactly(LATER, NEXT.plusDays(1));
    }

    @Test
    void aLastDayEndsAPostAndLeavesItTheSame() {
        String id = rows("select id from organization_assignment where person_id = 4")
                .toString();

        decided(AssignmentChange.class, change(4, "MKT-SEO", TODAY, null, true, LATER), TODAY);

        assertThat(posts(4)).containsExactly(post("MKT-SEO", "100.00", 1, "2026-01-01", LATER));
        assertThat(rows("select id from organization_assignment where person_id = 4")
                        .toString())
                .isEqualTo(id);
    }

    @Test
    void aLastDayThatIsOverWhenItIsDecidedIsTheDayOfTheDecision() {
        decided(AssignmentChange.class, change(4, "MKT-SEO", TODAY, null, true, TODAY.plusDays(2)), LATER);

        assertThat(posts(4)).containsExactly(post("MKT-SEO", "100.00", 1, "2026-01-01", LATER));
    }

    @Test
    void aConcurrentPostBecomesTheMainOneAndTheOtherGivesWayOnTheSameDay() {
        decided(StaffAssignment.class, second("40", "60"), LATER);
        assertThat(wrong(AssignmentChange.class, change(2, "OPS-HEAD", NEXT, "60", false, null)))
                .containsExactly("main error.mainNeeded");

        decided(AssignmentChange.class, change(2, "MKT-SEO", NEXT, "40", true, null), NEXT, REQUEST + 1);

        assertThat(posts(2))
                .containsExactly(
                        post("OPS-HEAD", "100.00", 1, "2026-01-01", LATER.minusDays(1)),
                        post("OPS-HEAD", "60.00", 1, LATER, NEXT.minusDays(1)),
                        post("MKT-SEO", "40.00", 0, LATER, NEXT.minusDays(1)),
                        post("MKT-SEO", "40.00", 1, NEXT, null),
                        post("OPS-HEAD", "60.00", 0, NEXT, null));
    }

    @Test
    void whatDoesNotFitIsToldAtItsField() {
        decided(StaffAssignment.class, second("40", "60"), LATER);

        assertThat(wrong(AssignmentChange.class, change(2, "MKT-SEO", NEXT, "40", false, null)))
                .containsExactly("share error.nothingChanges");
        assertThat(wrong(AssignmentChange.class, change(2, "MKT-SEO", NEXT, "40.01", false, null)))
                .containsExactly("share error.shareOver");
        assertThat(wrong(AssignmentChange.class, change(2, "MKT-SEO", NEXT, "0", false, null)))
                .containsExactly("share error.shareOutOfRange");
        assertThat(wrong(AssignmentChange.class, change(2, "MKT-SEO", NEXT, "20", false, LATER)))
                .containsExactly("until error.endBeforeStart");
        assertThat(wrong(AssignmentChange.class, change(2, "CO-GM", NEXT, "20", false, null)))
                .containsExactly("person error.holdsNotThen");
        assertThat(wrong(
                        AssignmentChange.class,
                        new ChangeContent("MKT-SEO", null, null, null, null, null, null, null, null, null)))
                .containsExactly("date error.required", "person error.required", "reason error.required");
    }

    @Test
    void whoeverIsToStayLongerNeedsTheirSeatToBeFree() {
        decided(StaffAssignment.class, limited(5, TODAY, LATER), TODAY);
        ChangeContent longer = change(5, "MKT-SEO", TODAY, "100", false, null);
        assertThat(wrong(AssignmentChange.class, longer)).isEmpty();

        decided(StaffAssignment.class, limited(6, LATER.plusDays(1), null), LATER.plusDays(1), REQUEST + 1);

        assertThat(wrong(AssignmentChange.class, longer)).containsExactly("until error.positionNotVacant");
        decided(AssignmentChange.class, change(5, "MKT-SEO", TODAY, "50", false, LATER), TODAY, REQUEST + 2);
    }

    /** Nobody else is offered the seat meanwhile. */
    @Test
    void aSeatThatSomebodyAsksToKeepLongerIsTaken() {
        decided(StaffAssignment.class, limited(5, TODAY, LATER), TODAY);
        on(em -> {
            proposed(em, AssignmentChange.KEY, change(5, "MKT-SEO", TODAY, "100", false, null), REQUEST + 1);
            return null;
        });

        assertThat(wrong(StaffAssignment.class, limited(6, LATER.plusDays(1), null)))
                .containsExactly("position error.positionNotVacant");
    }

    @Test
    void whoLeavesAndStaysAfterAllHoldsWhatWasAgreedMeanwhile() {
        on(em -> {
            new Wiring(em).leave(4, NEXT);
            return null;
        });
        decided(AssignmentChange.class, change(4, "MKT-SEO", LATER, "50", true, null), LATER);
        assertThat(posts(4)).contains(post("MKT-SEO", "50.00", 1, LATER, NEXT));

        on(em -> {
            new Wiring(em).stay(4, null);
            return null;
        });

        assertThat(posts(4))
                .containsExactly(
                        post("MKT-SEO", "100.00", 1, "2026-01-01", LATER.minusDays(1)),
                        post("MKT-SEO", "50.00", 1, LATER, null));
    }

    private String asked(Class<? extends ChangeKind> type, ChangeContent content) {
        long request = REQUEST + ++asked;
        return on(em -> {
            ChangeKind kind = kind(type, em, clock(TODAY));
            proposed(em, kind.key(), content, request);
            Object units = kind.facts(request).get("units");
            proposals(em).finish(request);
            return (String) units;
        });
    }

    private static ChangeContent second(String share, String mainShare) {
        return assignment(2, share, mainShare);
    }

    private static ChangeContent assignment(long person, String share, String mainShare) {
        return new ChangeContent(
                "MKT-SEO",
                LATER,
                null,
                null,
                null,
                person,
                null,
                new BigDecimal(share),
                false,
                null,
                mainShare == null ? null : new BigDecimal(mainShare));
    }

    private static ChangeContent limited(long person, LocalDate from, LocalDate until) {
        return new ChangeContent("MKT-SEO", from, null, null, null, person, null, new BigDecimal(100), false, until);
    }

    private static ChangeContent change(
            long person, String position, LocalDate date, String share, boolean main, LocalDate until) {
        BigDecimal percent = share == null ? null : new BigDecimal(share);
        return new ChangeContent(position, date, "two jobs", null, null, person, null, percent, main, until);
    }

    private List<List<String>> posts(long person) {
        return rows("select p.code, a.share_percent, a.main, a.valid_from, a.valid_to from organization_assignment a"
                + " join organization_position p on p.id = a.position_id where a.person_id = " + person
                + " order by a.valid_from, a.main desc, a.id");
    }

    private static List<String> post(String position, String share, int main, Object from, LocalDate to) {
        return List.of(position, share, String.valueOf(main), from.toString(), String.valueOf(to));
    }
}
