package org.remit.performance.score;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.remit.organization.Wiring;
import org.remit.performance.kpi.Definitions;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.sheet.SheetEdit;
import org.remit.performance.sheet.SheetHouse;
import org.remit.performance.sheet.SheetStart;
import org.remit.performance.sheet.SheetSubject;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.TestDatabase;

/** Sheets that were handed to the holders of MKT-SEO, who are in the unit MKT, and what is measured for them. */
public final class ScoreHouse {

    public static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    public static final LocalDate JUNE = LocalDate.parse("2026-06-30");

    private final TestDatabase database;
    public final SheetHouse sheets;
    private int rows = 50_000;

    public ScoreHouse(TestDatabase database) {
        this.database = database;
        sheets = new SheetHouse(database);
        sheets.library.create("ACCIDENTS", Definitions.counted("事故数", "Accidents", "#"));
        sheets.library.create("IDEAS", Definitions.counted("合理化建议数", "Ideas", "#"));
    }

    /** The sheet that somebody is handed for days from the first of January on. */
    public long handOut(long person, LocalDate to, SheetTarget... targets) {
        long id = sheets.hr(service -> service.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", FIRST, to)));
        SheetEdit edit = sheets.hr(service -> service.edit(id));
        sheets.hrDoes(service -> service.change(new SheetEdit(id, edit.version(), List.of(targets), true, "Agreed")));
        sheets.hr(service -> service.handOut(id, edit.version() + 1));
        return Long.parseLong(sheets.rows("select s.id from performance_sheet s join organization_assignment a"
                        + " on a.id = s.assignment_id where s.template_id = " + id + " and a.person_id = " + person)
                .get(0));
    }

    /** For the one who has held MKT-SEO since January, or for the position or the unit. */
    public void measure(SubjectKind kind, String kpi, String lastDay, String numerator, String denominator) {
        String subject = switch (kind) {
            case ASSIGNMENT -> "NULL, NULL, (SELECT MIN(a.id) FROM organization_assignment a WHERE a.person_id = 4)";
            case POSITION -> "NULL, (SELECT p.id FROM organization_position p WHERE p.code = 'MKT-SEO'), NULL";
            case UNIT -> "(SELECT u.id FROM organization_unit u WHERE u.code = 'MKT'), NULL, NULL";
        };
        int id = rows++;
        sheets.library.sql(
                "INSERT INTO performance_measurement (id, version, kpi_id, subject_kind, unit_id, position_id,"
                        + " assignment_id, series, place, first_day, last_day, numerator, denominator, origin, measurement_key,"
                        + " revision_no, withdrawn, recorded_by, recorded_at) SELECT " + id + ", 0, k.id, '" + kind
                        + "', "
                        + subject + ", 's" + id + "', 'p" + id + "', DATE '" + lastDay + "', DATE '" + lastDay + "', "
                        + numerator + ", " + denominator + ", 'PUSHED', 'k" + id
                        + "', 1, 0, 7, TIMESTAMP '2026-11-01 00:00:00'"
                        + " FROM performance_kpi k WHERE k.code = '" + kpi + "'");
    }

    /** The one who has held MKT-SEO since January leaves it. */
    public void leaves(String lastDay) {
        sheets.library.sql("UPDATE organization_assignment SET valid_to = DATE '" + lastDay + "' WHERE person_id = 4");
    }

    public ScoredSheet live(long sheet) {
        Map<Long, ScoredSheet> scored = database.inTransaction(em -> scores(em).live(List.of(sheet)));
        return scored.get(sheet);
    }

    ScoredSheet live(long sheet, Period days) {
        return database.inTransaction(em -> scores(em).live(List.of(sheet), days))
                .get(sheet);
    }

    public static Scores scores(EntityManager em) {
        Scores scores = new Scores();
        scores.sheets = new AgreedSheets();
        scores.sheets.em = em;
        scores.rows = new ScoreRows();
        scores.rows.em = em;
        scores.clock = Wiring.CLOCK;
        return scores;
    }

    public static ScoreBook book(EntityManager em) {
        ScoreBook book = new ScoreBook();
        book.scores = new StoredScores();
        book.scores.em = em;
        return book;
    }
}
