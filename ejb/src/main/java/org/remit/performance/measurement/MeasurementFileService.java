package org.remit.performance.measurement;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.TemporaryFile;

/** Measurements in files, XLSX or CSV: checked without any effect, or taken in, all rows or none. */
@Stateless
public class MeasurementFileService {

    private static final int MOST_MEGABYTES = 20;

    @Inject
    MeasurementFiles files;

    @Inject
    MeasurementRights rights;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    @Resource
    SessionContext context;

    /**
     * Checks a file, and takes its measurements in when nothing is to be mended.
     *
     * @param content read to its end, or to the first byte too many
     * @param checkOnly whether nothing is to be changed in any case
     * @throws BusinessException INVALID with the field {@code file} when there is none or it is too large
     */
    @RolesAllowed(EMPLOYEE)
    public FileOutcome take(InputStream content, boolean checkOnly) {
        if (content == null) {
            throw BusinessException.invalid("file", "error.fileEmpty");
        }
        Path file = TemporaryFile.of(content, MOST_MEGABYTES);
        try {
            FileOutcome outcome = files.take(file, checkOnly, rights.scope());
            if (outcome.taken()) {
                Recorded recorded = outcome.recorded();
                String counted = "+" + recorded.added() + " ~" + recorded.corrected() + " =" + recorded.unchanged();
                audit.record(user.username(), "MEASUREMENTS_IMPORTED", String.valueOf(outcome.rows()), counted, null);
            } else {
                context.setRollbackOnly();
            }
            return outcome;
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
