package org.remit.web.performance.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.remit.performance.measurement.evidence.EvidenceList;
import org.remit.performance.measurement.evidence.EvidenceService;
import org.remit.shared.BusinessException;
import org.remit.shared.file.FileContent;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The files of the measurement that is shown; whoever may correct it adds files and takes them back. */
@Named
@RequestScoped
public class EvidenceBacking {

    private static final int KILOBYTE = 1024;

    @Inject
    EvidenceService evidence;

    @Inject
    Notices notices;

    private EvidenceList list;
    private Part file;
    private Long removed;
    private String removalReason;

    /** Read once. */
    public EvidenceList of(long measurement) {
        if (list == null) {
            list = evidence.list(measurement);
        }
        return list;
    }

    public void add(long measurement) throws IOException {
        if (file == null) {
            throw BusinessException.invalid("file", "error.required");
        }
        try (InputStream content = file.getInputStream()) {
            evidence.add(measurement, file.getSubmittedFileName(), content);
        }
        leave(measurement, "evidence.added");
    }

    public void remove(long measurement) {
        if (removed == null) {
            throw BusinessException.invalid("removed", "error.required");
        }
        evidence.remove(removed, removalReason);
        leave(measurement, "evidence.removed");
    }

    private void leave(long measurement, String notice) {
        notices.carry(notice);
        Destination.go("/performance/measurement.xhtml?id=" + measurement);
    }

    /** A size in KB, rounded up. */
    public long kilobytes(long size) {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }

    /** What the file chooser offers; the types make a phone offer its camera as well. */
    public String getAccepted() {
        return "image/jpeg,image/png," + String.join(",", FileContent.extensions());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getRemoved() {
        return removed;
    }

    public void setRemoved(Long removed) {
        this.removed = removed;
    }

    public String getRemovalReason() {
        return removalReason;
    }

    public void setRemovalReason(String removalReason) {
        this.removalReason = removalReason;
    }
}
