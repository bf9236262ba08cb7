package org.remit.web.performance.measurement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.remit.performance.measurement.TypingRow;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** The numbers of a unit's people as they are being typed, with one reason for all that is corrected. */
public class TypingForms implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<TypingForm> all = new ArrayList<>();
    private String reason;
    private boolean confirmed;

    TypingForms(List<TypingRow> rows) {
        rows.forEach(row -> all.add(new TypingForm(row)));
    }

    /**
     * What is handed in: whatever is not empty.
     *
     * @throws BusinessException INVALID when a number cannot be read
     */
    List<MeasurementEntry> entries(Period period) {
        List<Violation> wrong = new ArrayList<>();
        List<MeasurementEntry> entries = new ArrayList<>();
        for (TypingForm form : all) {
            if (!form.skipped()) {
                entries.add(form.entry(entries.size(), period, reason, confirmed, wrong));
            }
        }
        if (!wrong.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, wrong);
        }
        return entries;
    }

    public List<TypingForm> getAll() {
        return all;
    }

    public String getReasonPaths() {
        return all.stream().map(TypingForm::getReasonPath).distinct().collect(Collectors.joining(" "));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
