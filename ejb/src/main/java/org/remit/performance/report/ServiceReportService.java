package org.remit.performance.report;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.organization.UnitBook;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** The staff service performance report: for the board, HR and auditors of everybody, for heads of their own units. */
@Stateless
public class ServiceReportService {

    @Inject
    ReportReaders readers;

    @Inject
    ReportedSheets sheets;

    @Inject
    ReportScores scores;

    @Inject
    UnitBook units;

    /** Whether the current user reads it of everybody; asks the database nothing, since every page asks for it. */
    @RolesAllowed(EMPLOYEE)
    public boolean readsAll() {
        return readers.readsAll();
    }

    /**
     * The report of a period, from the sheets whose periods lie within it.
     *
     * @param typed a year, quarter, month or week such as 2026Q4; null for this year
     * @throws BusinessException INVALID with the field {@code period}; FORBIDDEN
     */
    @RolesAllowed(EMPLOYEE)
    public ServiceReport report(String typed) {
        Set<String> wanted = readers.units();
        LocalDate today = readers.today();
        Period period = CalendarPeriod.read(typed == null ? String.valueOf(today.getYear()) : typed)
                .orElseThrow(() -> BusinessException.invalid("period", "error.reportPeriod"));
        var frequency = CalendarPeriod.frequency(period);
        Period before = CalendarPeriod.of(frequency, period.from().minusDays(1));
        Map<String, LocalizedText> service = sheets.serviceKpis();
        Comparison both = new Comparison(
                collected(period, wanted, service.keySet()), collected(before, wanted, service.keySet()));
        return new ServiceReport(
                period,
                CalendarPeriod.text(frequency, period),
                before,
                CalendarPeriod.text(frequency, before),
                today,
                both.departments(units.tree()),
                both.total(),
                both.service(service));
    }

    private PeriodScores collected(Period period, Set<String> wanted, Set<String> service) {
        PeriodScores collected = new PeriodScores(period, service);
        List<ReportedSheet> found = wanted != null && wanted.isEmpty() ? List.of() : sheets.of(period, wanted);
        scores.each(found, collected);
        return collected;
    }
}
