package org.remit.web.performance.measurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.remit.performance.measurement.FileOutcome;
import org.remit.performance.measurement.MeasurementFileService;
import org.remit.performance.measurement.Recorded;
import org.remit.performance.measurement.TypingService;
import org.remit.performance.measurement.file.FileFinding;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Msg;
import org.remit.web.shared.Notices;
import org.remit.web.shared.Preferences;

/** Handing in a file with measurements: first to see what is wrong with it, then to take it in. */
@Named
@ViewScoped
public class MeasurementImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    MeasurementFileService files;

    @Inject
    TypingService typing;

    @Inject
    Notices notices;

    @Inject
    Msg msg;

    private transient Part file;
    private transient FileOutcome outcome;

    /** Before anything is written: who may not be here is sent away with a status. */
    public void load() {
        typing.refuseWhoWritesNothing();
    }

    public void check() throws IOException {
        outcome = handIn(true);
    }

    public void take() throws IOException {
        outcome = handIn(false);
        if (outcome.taken()) {
            Recorded recorded = outcome.recorded();
            notices.carry("measurementImport.taken", recorded.added(), recorded.corrected(), recorded.unchanged());
            Destination.go("/performance/measurement-import.xhtml");
        }
    }

    private FileOutcome handIn(boolean checkOnly) throws IOException {
        try (InputStream content = file == null ? null : file.getInputStream()) {
            return files.take(content, checkOnly);
        }
    }

    /** What was found in the file handed in last, or null. */
    public FileOutcome getOutcome() {
        return outcome;
    }

    public List<FileFinding> getShown() {
        return outcome.findings().subList(0, Math.min(SHOWN, outcome.findings().size()));
    }

    /** What is wrong, in the reader's language. */
    public String message(FileFinding finding) {
        String key = finding.key().startsWith("error.") ? finding.key() : "import.finding." + finding.key();
        return msg.format(key, finding.args().toArray());
    }

    /** The column as the template calls it in the reader's language. */
    public String column(FileFinding finding, Preferences preferences) {
        return finding.column() == null ? "" : finding.column().header(preferences.getLocale());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
