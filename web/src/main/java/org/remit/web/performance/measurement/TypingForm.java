package org.remit.web.performance.measurement;

import java.util.List;
import org.remit.performance.measurement.TypingRow;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.entry.SubjectRef;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException.Violation;

/** The number of one person for one KPI as it is being typed. */
public class TypingForm extends MeasurementForm {

    private static final long serialVersionUID = 1L;

    private final String kpi;
    private final String position;
    private final String username;
    private final String source;
    private final String key;

    TypingForm(TypingRow row) {
        super(row.ratio(), row.numerator(), row.denominator());
        kpi = row.kpi().code();
        position = row.position();
        username = row.username();
        source = row.source();
        key = row.key();
    }

    MeasurementEntry entry(int place, Period period, String reason, boolean confirmed, List<Violation> wrong) {
        return new MeasurementEntry(
                kpi,
                new SubjectRef(null, position, username),
                period,
                figures(place, wrong),
                source,
                key,
                reason,
                confirmed);
    }
}
