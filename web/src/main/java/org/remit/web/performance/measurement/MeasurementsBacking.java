package org.remit.web.performance.measurement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.remit.performance.measurement.MeasurementFilter;
import org.remit.performance.measurement.MeasurementService;
import org.remit.performance.measurement.MeasurementView;
import org.remit.performance.measurement.MissingMeasurement;
import org.remit.performance.measurement.TypingService;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.TypedText;
import org.remit.web.shared.LazyPages;

/** The list of measurements and of those that are missing; its parameters come with every question for rows. */
@Named
@RequestScoped
public class MeasurementsBacking {

    @Inject
    MeasurementService measurements;

    @Inject
    TypingService typing;

    @Inject
    HttpServletRequest request;

    private MeasurementFilter filter;
    private String period;
    private boolean missingOnly;
    private LazyPages<MeasurementView> rows;
    private LazyPages<MissingMeasurement> missing;
    private Boolean mayType;

    @PostConstruct
    void open() {
        filter = filter(request);
        period = TypedText.clean(request.getParameter("period"));
        missingOnly = "missing".equals(request.getParameter("show"));
        rows = new LazyPages<>(page -> measurements.measurements(filter, page));
        missing = new LazyPages<>(page -> typing.missing(filter, page));
    }

    /** What the parameters of a request ask for; a period that is none asks for nothing. */
    static MeasurementFilter filter(HttpServletRequest request) {
        Optional<Period> days = CalendarPeriod.read(request.getParameter("period"));
        return new MeasurementFilter(
                request.getParameter("kpi"),
                request.getParameter("unit"),
                null,
                request.getParameter("person"),
                days.map(Period::from).orElse(null),
                days.map(Period::to).orElse(null));
    }

    public LazyPages<MeasurementView> getRows() {
        return rows;
    }

    public LazyPages<MissingMeasurement> getMissing() {
        return missing;
    }

    public MeasurementFilter getFilter() {
        return filter;
    }

    public String getPeriod() {
        return period;
    }

    /** Whether a period was typed that is none. */
    public boolean isPeriodUnreadable() {
        return period != null && filter.from() == null;
    }

    public boolean isMissingOnly() {
        return missingOnly;
    }

    public boolean isMayType() {
        if (mayType == null) {
            mayType = typing.mayType();
        }
        return mayType;
    }
}
