package org.remit.web.performance.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.report.ScoreBand;
import org.remit.performance.report.ServiceReport;
import org.remit.performance.report.ServiceReportService;
import org.remit.shared.TypedText;

/** The staff service performance report of a period. */
@Named
@RequestScoped
public class ServiceReportBacking {

    @Inject
    ServiceReportService reports;

    @Inject
    HttpServletRequest request;

    private String period;
    private ServiceReport report;

    @PostConstruct
    void open() {
        period = TypedText.clean(request.getParameter("period"));
    }

    /** A period that is none is the present year. */
    static String readable(String typed) {
        String text = TypedText.clean(typed);
        return CalendarPeriod.read(text).isPresent() ? text : null;
    }

    /** Fails before a page is begun that cannot be finished. */
    public void load() {
        getReport();
    }

    public ServiceReport getReport() {
        if (report == null) {
            report = reports.report(readable(period));
        }
        return report;
    }

    /** Whether the menu leads to it; heads come from the score sheets. */
    public boolean isReadsAll() {
        return reports.readsAll();
    }

    public String getPeriod() {
        return period;
    }

    /** Whether a period was typed that is none. */
    public boolean isPeriodUnreadable() {
        return period != null && readable(period) == null;
    }

    public ScoreBand[] getBands() {
        return ScoreBand.values();
    }
}
