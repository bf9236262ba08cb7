package org.remit.web.performance.measurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.remit.organization.Frequency;
import org.remit.organization.UnitRow;
import org.remit.performance.measurement.MeasurementService;
import org.remit.performance.measurement.Recorded;
import org.remit.performance.measurement.TypingRow;
import org.remit.performance.measurement.TypingService;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.measurement.entry.Origin;
import org.remit.performance.scoring.measure.Period;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** A head or HR types the numbers of a unit's people for one period in one go; what stays empty is not handed in. */
@Named
@ViewScoped
public class MeasurementFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TypingService typing;

    @Inject
    MeasurementService measurements;

    @Inject
    Notices notices;

    private String unit;
    private String period;
    private TypingForms forms;
    private transient List<TypingRow> rows;
    private transient List<UnitRow> units;

    /** Before anything is written: who may not be here is sent away with a status. */
    public void load() {
        unit = unit == null || unit.isBlank() ? getUnits().get(0).code() : unit;
        if (period == null || period.isBlank()) {
            period = CalendarPeriod.text(Frequency.MONTHLY, typing.lastPeriod(Frequency.MONTHLY));
        }
        forms = new TypingForms(getRows());
    }

    public void save() {
        Recorded recorded = measurements.record(forms.entries(days()), Origin.TYPED);
        notices.carry("measurementForm.saved", recorded.added(), recorded.corrected(), recorded.unchanged());
        Destination.go("/performance/measurement-form.xhtml?unit=" + Destination.encoded(unit) + "&period="
                + Destination.encoded(period));
    }

    private Period days() {
        return CalendarPeriod.read(period).orElse(null);
    }

    public boolean isPeriodUnreadable() {
        return days() == null;
    }

    /** What can be typed, in the order of the forms. */
    public List<TypingRow> getRows() {
        if (rows == null) {
            Period days = days();
            rows = days == null ? List.of() : typing.rows(unit, CalendarPeriod.frequency(days), days);
        }
        return rows;
    }

    public TypingForms getForms() {
        return forms;
    }

    public List<UnitRow> getUnits() {
        if (units == null) {
            units = typing.units();
        }
        return units;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
