package org.remit.web.performance.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.remit.performance.report.GroupFigures;
import org.remit.performance.report.ServiceReport.Department;
import org.remit.web.shared.Msg;

/** The figures of the report in words. */
@Named
@RequestScoped
public class ServiceReportTexts {

    private static final String NONE = "–";

    @Inject
    Msg msg;

    /** How many are rated; that it is not shown when it would tell of few. */
    public String rated(GroupFigures figures) {
        return figures == null ? msg.get("serviceReport.hidden") : String.valueOf(figures.rated());
    }

    /** A dash for none. */
    public String number(BigDecimal number) {
        return number == null ? NONE : msg.of(number);
    }

    /** With its sign; a dash when one of the two is not known. */
    public String change(BigDecimal number) {
        return number == null ? NONE : (number.signum() > 0 ? "+" : "") + msg.of(number);
    }

    /** All departments together, in one sentence. */
    public String total(Department total, String before) {
        GroupFigures figures = total.present();
        return figures == null
                ? msg.get("serviceReport.hidden")
                : msg.format(
                        "serviceReport.totalOf",
                        figures.rated(),
                        figures.notRated(),
                        number(figures.mean()),
                        change(total.change()),
                        before,
                        figures.kpis().onTarget(),
                        figures.kpis().below());
    }
}
