package org.remit.organization.exchange;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.remit.organization.DutiesWritten;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.organization.exchange.row.ImportKind;
import org.remit.organization.exchange.row.StagedRow;
import org.remit.organization.staffing.StaffingLog;

/** The steps of an import, each in a transaction of its own, so that everybody sees how far it is. */
@Stateless
@PermitAll
@RunAs("system")
@TransactionAttribute(REQUIRES_NEW)
public class ImportSteps {

    private static final int CHUNK = 5_000;

    @Inject
    Imports imports;

    @Inject
    StagedRows rows;

    @Inject
    ImportProgress progress;

    @Inject
    StaffingLog staffing;

    @Inject
    Event<DutiesWritten> written;

    @Inject
    Clock clock;

    /** Enters a file that was handed in: it stands in the database before anybody works on it. */
    public long enter(Upload upload, long person, String node) {
        return imports.add(new Import(upload, person, node, clock.instant()));
    }

    /** @return what the file holds */
    public ImportKind begin(long id) {
        Import started = imports.lock(id);
        started.checking();
        return started.kind();
    }

    /** Adds rows that were read and what is wrong with them. */
    public void stage(long id, List<StagedRow> read, List<ImportFinding> findings, int readSoFar) {
        rows.add(id, read, findings);
        imports.progress(id, readSoFar, 0, 0);
    }

    /** Checks all rows against each other and against the organisation. */
    public void check(long id, int read) {
        ImportView view = imports.view(id).orElseThrow();
        findAll(view, read);
        int found = imports.countFindings(id);
        int skipped = rows.skipped(id);
        if (found > 0) {
            rows.forget(id);
        }
        imports.lock(id).checked(read, skipped, found);
    }

    /** Ends an import whose file cannot be read at all. */
    public void refuse(long id, ImportFinding finding) {
        rows.forget(id);
        rows.add(id, List.of(), List.of(finding));
        imports.lock(id).checked(0, 0, imports.countFindings(id));
    }

    /** @throws org.remit.shared.BusinessException a conflict when there is something to mend, or nothing to do */
    public void start(long id, String node) {
        imports.lock(id).importing(node);
    }

    /**
     * Takes over all rows, or none: whatever fails rolls back. They are checked again, since the organisation may have
     * changed meanwhile.
     */
    public void take(long id) {
        ImportView view = imports.view(id).orElseThrow();
        findAll(view, view.rowsRead());
        int found = imports.countFindings(id);
        if (found > 0) {
            rows.forget(id);
            imports.lock(id).checked(view.rowsRead(), 0, found);
            return;
        }
        LocalDate today = LocalDate.now(clock);
        int last = rows.lastRow(id);
        for (int first = 1; first <= last; first += CHUNK) {
            rows.take(id, view.kind(), first, first + CHUNK - 1, today);
            progress.written(id, view, Math.min(view.rowsRead(), first + CHUNK - 1));
        }
        rows.link(id, view.kind());
        staffing.allChanged();
        if (view.kind() == ImportKind.DUTIES) {
            written.fire(new DutiesWritten(null));
        }
        int written = view.rowsRead() - rows.skipped(id);
        rows.forget(id);
        imports.lock(id).done(written, clock.instant());
    }

    public void fail(long id) {
        rows.forget(id);
        imports.lock(id).fail(clock.instant());
    }

    /** @return how many imports this server had left undone */
    public int failUndone(String node) {
        return imports.failUndone(node, clock.instant());
    }

    private void findAll(ImportView view, int read) {
        long id = view.id();
        rows.prepare(id, view.kind(), view.skipExisting());
        List<String> checks = ImportSql.of(view.kind()).checks();
        for (int done = 0; done < checks.size(); done++) {
            rows.check(id, checks.get(done), LocalDate.now(clock));
            progress.checked(view, read, read * (done + 1) / checks.size());
        }
        List<ImportFinding> circles = switch (view.kind()) {
            case UNITS -> rows.circles(id, "text_4", "parent");
            case POSITIONS -> rows.circles(id, "text_5", "reportsTo");
            case FUNCTIONS -> rows.circles(id, "text_4", "above");
            case PEOPLE, DUTIES -> List.of();
        };
        rows.add(id, List.of(), circles);
    }
}
