package org.remit.web.performance.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.remit.performance.insight.funnel.Funnel;
import org.remit.performance.insight.funnel.FunnelService;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;

/** The life-cycle funnel of a unit; what is shown stands in the address. */
@Named
@RequestScoped
public class FunnelBacking {

    @Inject
    FunnelService funnels;

    private String unit;
    private String period;
    private Funnel funnel;

    public void load() {
        funnel = funnels.funnel(unit, days().orElse(null));
    }

    private Optional<Period> days() {
        return CalendarPeriod.read(period);
    }

    /** Whether a period was typed that is none; then the last quarter is shown. */
    public boolean isUnreadable() {
        return period != null && !period.isBlank() && days().isEmpty();
    }

    public Funnel getFunnel() {
        return funnel;
    }

    /** The period that is shown, as it can be typed. */
    public String getShown() {
        Period days = funnel.period();
        return CalendarPeriod.text(CalendarPeriod.frequency(days), days);
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
