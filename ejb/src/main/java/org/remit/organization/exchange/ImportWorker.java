package org.remit.organization.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.remit.organization.exchange.file.TableFile;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.organization.exchange.row.RowReader;
import org.remit.organization.exchange.row.StagedRow;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Works on one import after the other, on a thread of its own, so that nobody waits and two never meet. */
@Singleton
@PermitAll
@RunAs("system")
@AccessTimeout(-1)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWorker {

    private static final Logger LOG = System.getLogger(ImportWorker.class.getName());
    private static final int BATCH = 1_000;

    @Inject
    ImportSteps steps;

    /** Reads and checks a file, and deletes it: what is wanted of it is in the database then. */
    @Asynchronous
    public void check(long id, Path file) {
        try {
            Batches batches = new Batches(id, steps);
            RowReader reader = new RowReader(steps.begin(id), batches);
            TableFile.read(file, reader);
            int read = reader.finish();
            batches.flush();
            steps.check(id, read);
        } catch (BusinessException refused) {
            Violation violation = refused.violations().get(0);
            String argument =
                    violation.args().isEmpty() ? null : violation.args().get(0).toString();
            steps.refuse(id, new ImportFinding(0, null, violation.key(), argument));
        } catch (RuntimeException | IOException e) {
            fail(id, e);
        } finally {
            delete(file);
        }
    }

    /** Takes over what was checked. */
    @Asynchronous
    public void take(long id) {
        try {
            steps.take(id);
        } catch (RuntimeException e) {
            fail(id, e);
        }
    }

    private void fail(long id, Exception e) {
        LOG.log(Level.ERROR, "import " + id + " has failed", e);
        steps.fail(id);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "an uploaded file could not be deleted", e);
        }
    }

    /** Keeps a batch of rows in memory and no more. */
    private static final class Batches implements RowReader.Rows {

        private final long id;
        private final ImportSteps steps;
        private final List<StagedRow> rows = new ArrayList<>();
        private final List<ImportFinding> findings = new ArrayList<>();
        private int read;

        Batches(long id, ImportSteps steps) {
            this.id = id;
            this.steps = steps;
        }

        @Override
        public void add(StagedRow row, List<ImportFinding> found) {
            findings.addAll(found);
            if (row != null) {
                rows.add(row);
                read++;
                if (rows.size() >= BATCH) {
                    flush();
                }
            }
        }

        void flush() {
            steps.stage(id, rows, findings, read);
            rows.clear();
            findings.clear();
        }
    }
}
