package org.remit.performance.improvement.opening;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.performance.improvement.ImprovementHouse;
import org.remit.performance.score.LiveScores;
import org.remit.performance.sheet.SheetEdit;
import org.remit.performance.sheet.SheetHouse;
import org.remit.performance.sheet.SheetStart;
import org.remit.performance.sheet.SheetSubject;
import org.remit.shared.TestDatabase;

/**
 * What is measured in the small company, looked through minute by minute. The holders of MKT-SEO have to bring 100 orders a month, by
 * sheets of this year.
 */
class ImprovementOpeningTest {

    private static final String ASSIGNMENT = "(SELECT a.id FROM organization_assignment a WHERE a.person_id = 4 AND"
            + " a.position_id = (SELECT p.id FROM organization_position p WHERE p.code = 'MKT-SEO'))";

    private TestDatabase database;
    private SheetHouse house;
    private int minute;

    @BeforeEach
    void sheetsAreHandedOut() {
        database = openDatabase();
        house = new SheetHouse(database);
        long template = house.hr(sheets ->
                sheets.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", SheetHouse.FROM, SheetHouse.TO)));
        SheetEdit edit = house.hr(sheets -> sheets.edit(template));
        house.hrDoes(sheets -> sheets.change(new SheetEdit(template, edit.version(), edit.targets(), true, "Agreed")));
        house.hr(sheets -> sheets.handOut(template, edit.version() + 1));
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aKpiThatHasFallenOpensOneImprovementWithTheNumberItFellWith() {
        orders("2026-01", 90);
        assertThat(sweep()).as("88 of the 102 that are due by then").isZero();
        orders("2026-02", 1);

        assertThat(sweep()).isOne();

        assertThat(house.rows("select stage from performance_improvement")).containsExactly("FINDING");
        assertThat(house.rows("select before_value from performance_improvement"))
                .containsExactly("1.000000");
        assertThat(house.rows("select before_last_day from performance_improvement"))
                .containsExactly("2026-02-28");
        assertThat(house.rows("select series from performance_improvement where open_series = series"))
                .hasSize(1);
    }

    @Test
    void noneIsOpenedWhileOneIsOpenNorForWhatItHasDealtWith() {
        orders("2026-01", 1);
        assertThat(sweep()).isOne();
        orders("2026-02", 1);
        assertThat(sweep()).as("one is open").isZero();
        house.library.sql("UPDATE performance_improvement SET stage = 'CLOSED', open_series = NULL,"
                + " closed_at = opened_at, seen_until = DATE '2026-02-28'");
        lookAgain();
        assertThat(sweep()).as("February was dealt with").isZero();
        orders("2026-03", 1);

        assertThat(sweep()).as("March is new").isOne();
    }

    @Test
    void lookingOnceMoreChangesNothing() {
        orders("2026-10", 1);
        assertThat(sweep()).isOne();
        lookAgain();

        assertThat(sweep()).isZero();
        ImprovementOpening.Look look = database.inTransaction(em -> opening(em).look());
        assertThat(look.until()).as("there is nothing new").isNull();
    }

    @Test
    void theNumberOfTheWholePositionOpensOneForThePositionAlone() {
        measured(
                "P",
                "position_id",
                "(SELECT p.id FROM organization_position p WHERE p.code = 'MKT-SEO')",
                "2026-10",
                1);

        assertThat(sweep()).isOne();

        assertThat(house.rows("select subject_kind from performance_improvement"))
                .containsExactly("POSITION");
    }

    @Test
    void aSheetThatIsOverOrADraftOpensNone() {
        orders("2026-10", 1);
        house.library.sql("UPDATE performance_sheet SET period_to = DATE '2026-10-21'");
        assertThat(sweep()).as("the period was over before October was").isZero();
        house.library.sql("UPDATE performance_sheet SET period_to = DATE '2026-12-31', state = 'DRAFT'");
        lookAgain();

        assertThat(sweep()).isZero();
    }

    private int sweep() {
        ImprovementOpening.Look look = database.inTransaction(em -> opening(em).look());
        int opened = database.inTransaction(em -> opening(em).open(look.sheets()));
        database.inTransaction(em -> {
            opening(em).seen(look.until());
            return null;
        });
        return opened;
    }

    private void lookAgain() {
        house.library.sql("UPDATE performance_improvement_watch SET seen_until = TIMESTAMP '2000-01-01 00:00:00'");
    }

    private static ImprovementOpening opening(EntityManager em) {
        ImprovementOpening opening = new ImprovementOpening();
        opening.sheets = new MeasuredSheets();
        opening.sheets.em = em;
        opening.scores = LiveScores.on(em, Wiring.CLOCK);
        opening.book = ImprovementHouse.book(em);
        opening.clock = Wiring.CLOCK;
        return opening;
    }

    private void orders(String month, int value) {
        measured("A", "assignment_id", ASSIGNMENT, month, value);
    }

    /** Recorded a minute after what was before. */
    private void measured(String kind, String column, String subject, String month, int value) {
        LocalDate first = YearMonth.parse(month).atDay(1);
        LocalDate last = YearMonth.parse(month).atEndOfMonth();
        String series = "(SELECT CONCAT(CONCAT(k.id, ':" + kind + ":'), s.id) FROM performance_kpi k, (SELECT "
                + subject + " AS id) s WHERE k.code = 'ORDERS')";
        String key = kind + month;
        house.library.sql("INSERT INTO performance_measurement (id, version, kpi_id, subject_kind, " + column
                + ", series, place, first_day, last_day, numerator, origin, measurement_key, revision_no, withdrawn,"
                + " recorded_by, recorded_at) VALUES (" + (9500 + minute) + ", 0, (SELECT k.id FROM performance_kpi k"
                + " WHERE k.code = 'ORDERS'), '" + (kind.equals("A") ? "ASSIGNMENT" : "POSITION") + "', " + subject
                + ", " + series + ", '" + key + "', DATE '" + first + "', DATE '" + last + "', " + value
                + ", 'TYPED', '"
                + key + "', 1, 0, 7, TIMESTAMP '2026-11-20 10:0" + minute + ":00')");
        minute++;
    }
}
