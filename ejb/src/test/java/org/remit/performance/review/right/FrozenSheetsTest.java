package org.remit.performance.review.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.review.ReviewHouse;
import org.remit.shared.TestDatabase;

/** Which sheets of person 4 stay as they are; theirs was begun on the first of November. */
class FrozenSheetsTest {

    private static final String PROPOSE = "userTask_proposeTargets";
    private static final String AGREE = "userTask_agreeOnTargets";
    private static final String DECIDE = "userTask_decideOnObjection";
    private static final long SHEET = 9300;

    private ReviewHouse house;
    private int rounds;

    @BeforeEach
    void found() {
        house = new ReviewHouse(new TestDatabase());
        house.sheet(SHEET, "2026-01-01", "2026-12-31");
        begunOn(SHEET, "2026-11-01");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsBeingProposedMayBeChangedUntilThePersonIsAsked() {
        round(PROPOSE, null, null);
        assertThat(frozen()).isEmpty();

        round(PROPOSE, "PROPOSED", "2026-11-20");
        round(AGREE, null, null);
        assertThat(frozen()).containsExactly(SHEET);
    }

    @Test
    void whatIsAcceptedStays() {
        round(AGREE, "ACCEPTED", "2026-11-21");
        assertThat(frozen()).containsExactly(SHEET);
        house.sql("UPDATE performance_review SET stage = 'CLOSED'");
        assertThat(frozen()).as("when all is over, too").containsExactly(SHEET);
    }

    @Test
    void afterAnObjectionTheSuperiorSaysWhetherItStays() {
        round(AGREE, "OBJECTED", "2026-11-21");
        round(DECIDE, null, null);
        assertThat(frozen()).containsExactly(SHEET);

        house.sql("UPDATE approval_round SET state = 'SETTLED', outcome = 'SENT_BACK',"
                + " settled_at = TIMESTAMP '2026-11-22 00:00:00' WHERE outcome IS NULL");
        assertThat(frozen()).as("it is proposed anew").isEmpty();

        round(DECIDE, "CONFIRMED", "2026-11-23");
        assertThat(frozen()).containsExactly(SHEET);
    }

    @Test
    void aSheetThatWasBegunLaterADraftOrOneOfOtherDaysNobodyHasAgreedTo() {
        round(AGREE, "ACCEPTED", "2026-11-21");
        house.sheet(SHEET + 1, "2026-12-01", "2026-12-31");
        begunOn(SHEET + 1, "2026-11-25");
        house.sheet(SHEET + 2, "2027-01-01", "2027-12-31");
        begunOn(SHEET + 2, "2026-11-01");
        assertThat(frozen()).containsExactly(SHEET);

        house.sql("UPDATE performance_sheet SET state = 'DRAFT' WHERE id = " + SHEET);
        assertThat(frozen()).isEmpty();
    }

    /** It brings its history along, and its review the next part. */
    @Test
    void whatGoesOnWithTheNextAssignmentIsAsAgreedAsBefore() {
        round(AGREE, "ACCEPTED", "2026-11-21");
        house.sql(
                "INSERT INTO organization_assignment (id, version, person_id, position_id, share_percent, valid_from, main)"
                        + " SELECT 9500, 0, 4, p.id, 50, DATE '2026-11-25', 1 FROM organization_position p"
                        + " WHERE p.code = 'MKT-SEO'");
        house.sql("INSERT INTO performance_sheet (id, version, assignment_id, period_from, period_to, state) VALUES ("
                + (SHEET + 1) + ", 0, 9500, DATE '2026-11-25', DATE '2026-12-31', 'READY')");
        begunOn(SHEET + 1, "2026-11-01");
        house.sql("INSERT INTO performance_sheet_change (sheet_id, change_no, move, changed_by, changed_at) VALUES ("
                + (SHEET + 1) + ", 1, 'CONTINUED', 3, TIMESTAMP '2026-11-25 00:00:00')");
        assertThat(frozen()).as("its review does not know of it yet").containsExactly(SHEET);

        house.sql(
                "INSERT INTO performance_review_part (id, version, review_id, assignment_id, unit_code, first_day, last_day,"
                        + " share_percent) VALUES (903, 0, " + ReviewHouse.REVIEW
                        + ", 9500, 'MKT', DATE '2026-11-25', DATE '2026-12-31', 50)");
        assertThat(frozen()).containsExactlyInAnyOrder(SHEET, SHEET + 1);
    }

    private Set<Long> frozen() {
        return house.read(em -> {
            FrozenSheets freeze = new FrozenSheets();
            freeze.em = em;
            return freeze.frozen(List.of(SHEET, SHEET + 1, SHEET + 2));
        });
    }

    private void begunOn(long sheet, String day) {
        house.sql("INSERT INTO performance_sheet_change (sheet_id, change_no, move, changed_by, changed_at) VALUES ("
                + sheet + ", 0, 'PROPOSED', 7, TIMESTAMP '" + day + " 00:00:00')");
    }

    /** @param outcome null while it is open */
    private void round(String step, String outcome, String settledOn) {
        int id = 9400 + rounds++;
        boolean open = outcome == null;
        house.sql(
                "INSERT INTO approval_round (id, version, request_id, round_no, run_no, step, visit, rule, on_timeout,"
                        + " content_version, term, state, outcome, opened_at, due_at, settled_at) VALUES (" + id
                        + ", 0, 911, " + rounds + ", 1, '" + step + "', 'v" + rounds
                        + "', 'any', 'ESCALATE', 1, 'P5D', '" + (open ? "OPEN" : "SETTLED") + "', "
                        + (open ? "NULL" : "'" + outcome + "'")
                        + ", TIMESTAMP '2026-11-19 00:00:00', TIMESTAMP '2026-11-28 00:00:00', "
                        + (open ? "NULL" : "TIMESTAMP '" + settledOn + " 00:00:00'") + ")");
    }
}
