package org.remit.organization.exchange;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.remit.organization.DutiesWritten;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.organization.exchange.file.TableFile;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.organization.exchange.row.ImportKind;
import org.remit.organization.exchange.row.RowReader;
import org.remit.organization.exchange.row.StagedRow;
import org.remit.organization.staffing.StaffingNode;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** Imports of texts into the small company, without a container: each step in a transaction of its own. */
final class ImportHouse {

    private static final PageRequest ALL = PageRequest.of(0, 200);

    private final TestDatabase database;
    private final List<DutiesWritten> written = new ArrayList<>();

    ImportHouse(TestDatabase database) {
        this.database = database;
        database.inTransaction(SmallCompany::found);
    }

    /** @return the import, checked */
    ImportView check(ImportKind kind, boolean skipExisting, String... lines) {
        long id = step(steps -> steps.enter(new Upload(kind, "file.csv", "0".repeat(64), skipExisting), 1, "node"));
        step(steps -> steps.begin(id));
        List<StagedRow> rows = new ArrayList<>();
        List<ImportFinding> findings = new ArrayList<>();
        RowReader reader = new RowReader(kind, (row, found) -> {
            findings.addAll(found);
            if (row != null) {
                rows.add(row);
            }
        });
        read(String.join("\n", lines), reader);
        int read = reader.finish();
        run(steps -> steps.stage(id, rows, findings, read));
        run(steps -> steps.check(id, read));
        return view(id);
    }

    /** @return the import after it was taken over */
    ImportView take(long id) {
        run(steps -> steps.start(id, "node"));
        run(steps -> steps.take(id));
        return view(id);
    }

    ImportView view(long id) {
        return database.inTransaction(em -> imports(em).view(id).orElseThrow());
    }

    /** Each as row, column and message. */
    List<String> findings(ImportView checked) {
        return database.inTransaction(em -> imports(em).findings(checked.id(), ALL)).items().stream()
                .map(finding -> finding.row() + " " + finding.column() + " " + finding.message())
                .toList();
    }

    List<Object> rows(String sql) {
        return database.inTransaction(em -> List.copyOf(
                em.unwrap(Session.class).createNativeQuery(sql, Object.class).getResultList()));
    }

    /** Of which duties it was told that they were written. */
    List<DutiesWritten> written() {
        return written;
    }

    void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    void run(Consumer<ImportSteps> work) {
        step(steps -> {
            work.accept(steps);
            return null;
        });
    }

    private <T> T step(Function<ImportSteps, T> work) {
        return database.inTransaction(em -> work.apply(steps(em)));
    }

    private ImportSteps steps(EntityManager em) {
        ImportSteps steps = new ImportSteps();
        steps.imports = imports(em);
        steps.rows = new StagedRows();
        steps.rows.em = em;
        steps.progress = new ImportProgress();
        steps.progress.imports = steps.imports;
        steps.staffing = StaffingNode.log(em, Wiring.CLOCK);
        steps.written = Wiring.noted(written);
        steps.clock = Wiring.CLOCK;
        return steps;
    }

    private static Imports imports(EntityManager em) {
        Imports imports = new Imports();
        imports.em = em;
        return imports;
    }

    private static void read(String text, RowReader reader) {
        try {
            Path file = Files.createTempFile("remit", ".csv");
            TableFile.read(Files.writeString(file, text), reader);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
