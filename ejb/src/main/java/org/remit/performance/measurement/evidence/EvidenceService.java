package org.remit.performance.measurement.evidence;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.remit.people.CurrentUser;
import org.remit.performance.measurement.MeasurementSheet;
import org.remit.performance.measurement.MeasurementView;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;
import org.remit.shared.file.FileContent;

/**
 * The files that show where a measured number comes from. Whoever may read the measurement may read them; whoever may correct it
 * adds them, and takes them back with a reason, until its days are locked.
 */
@Stateless
public class EvidenceService {

    /** How many files one measurement may have. */
    public static final int MAX_FILES = 20;

    private static final int MOST_REASON = 500;

    @Inject
    EvidenceRights rights;

    @Inject
    EvidenceFiles files;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * The files of a measurement, by any of its rows.
     *
     * @throws BusinessException NOT_FOUND when there is none, or none for the user to read
     */
    @RolesAllowed(EMPLOYEE)
    public EvidenceList list(long measurement) {
        MeasurementSheet sheet = rights.readable(measurement);
        return new EvidenceList(of(sheet), rights.mayWrite(sheet));
    }

    /**
     * Adds a file to the present number. The same file a second time changes nothing.
     *
     * @param name as the browser gives it; cleaned here
     * @param content read to its end, or to the first byte too many
     * @return the file's id
     * @throws BusinessException INVALID (field {@code file}) when it is empty, above 10 MB, one too many, of a type that is not
     *     accepted or named as something else; NOT_FOUND, FORBIDDEN or LOCKED when nothing may be added
     */
    @RolesAllowed(EMPLOYEE)
    public long add(long measurement, String name, InputStream content) {
        FileContent file = FileContent.handedIn(name, content);
        MeasurementSheet sheet = rights.writable(measurement);
        Evidence added = new Evidence(sheet.latest().id(), file, user.personId(), clock.instant());
        List<EvidenceView> present = new EvidenceList(of(sheet), true).present();
        Optional<Long> same = present.stream()
                .filter(each -> added.isSameAs(each.name(), each.sha256()))
                .map(EvidenceView::id)
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (present.size() >= MAX_FILES) {
            throw BusinessException.invalid("file", "error.evidenceTooMany", MAX_FILES);
        }
        files.add(added);
        return added.id();
    }

    /**
     * A file to be handed out.
     *
     * @throws BusinessException NOT_FOUND when there is none, or none for the user to read; CONFLICT when it was taken back
     */
    @RolesAllowed(EMPLOYEE)
    public FileContent read(long id) {
        long row = row(id);
        boolean seen = rights.readable(row).history().stream().anyMatch(each -> each.id() == row);
        if (!seen) {
            throw unknown(id);
        }
        return files.get(id).content();
    }

    /**
     * Takes a file back: its content is gone, that it was there stays.
     *
     * @throws BusinessException INVALID without a reason; NOT_FOUND, FORBIDDEN or LOCKED; CONFLICT when it was taken back before
     */
    @RolesAllowed(EMPLOYEE)
    public void remove(long id, String typedReason) {
        String reason = TypedText.clean(typedReason);
        if (reason == null) {
            throw BusinessException.invalid("removalReason", "error.required");
        } else if (reason.length() > MOST_REASON) {
            throw BusinessException.invalid("removalReason", "error.tooLong", MOST_REASON);
        }
        rights.writable(row(id));
        files.get(id).remove(reason, user.personId(), clock.instant());
    }

    private List<EvidenceView> of(MeasurementSheet sheet) {
        return files.of(sheet.history().stream().map(MeasurementView::id).toList());
    }

    private long row(long id) {
        return files.measurementOf(id).orElseThrow(() -> unknown(id));
    }

    private static BusinessException unknown(long id) {
        return BusinessException.notFound("error.evidenceUnknown", String.valueOf(id));
    }
}
