package org.remit.organization.exchange;

import java.time.Instant;
import org.remit.organization.exchange.row.ImportKind;
import org.remit.shared.LocalizedText;

/**
 * An import as its readers see it.
 *
 * @param rowsRead rows of the file so far, without the header
 * @param rowsChecked how many of them have been checked
 * @param rowsWritten how many of them are in the organisation
 * @param rowsSkipped rows left out since their code is there already
 * @param findings what has to be mended in the file first
 * @param by who has handed it in
 */
public record ImportView(
        long id,
        ImportKind kind,
        ImportState state,
        String fileName,
        String sha256,
        boolean skipExisting,
        int rowsRead,
        int rowsChecked,
        int rowsWritten,
        int rowsSkipped,
        int findings,
        LocalizedText by,
        Instant uploadedAt,
        Instant finishedAt) {

    /** Whether it can be taken over now. */
    public boolean ready() {
        return state == ImportState.CHECKED && findings == 0 && rowsRead > rowsSkipped;
    }
}
