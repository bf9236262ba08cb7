package org.remit.web.performance.measurement;

import java.util.ArrayList;
import java.util.List;
import org.remit.performance.measurement.MeasurementView;
import org.remit.performance.measurement.entry.Figures;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.measurement.entry.SubjectRef;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** What a measurement is corrected to, as it is being typed. */
public class CorrectionForm extends MeasurementForm {

    private static final long serialVersionUID = 1L;

    private String source;
    private String reason;
    private boolean confirmed;

    CorrectionForm(MeasurementView latest) {
        super(latest.denominator() != null, latest.numerator(), latest.denominator());
        source = latest.source();
    }

    /** @throws BusinessException INVALID when a number cannot be read */
    MeasurementEntry entry(MeasurementView latest) {
        List<Violation> wrong = new ArrayList<>();
        Figures figures = figures(0, wrong);
        if (!wrong.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, wrong);
        }
        SubjectRef subject = latest.kind() == SubjectKind.UNIT
                ? new SubjectRef(latest.unit(), null, null)
                : new SubjectRef(null, latest.position(), latest.username());
        Period days = new Period(latest.from(), latest.to());
        return new MeasurementEntry(latest.kpi(), subject, days, figures, source, latest.key(), reason, confirmed);
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
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
