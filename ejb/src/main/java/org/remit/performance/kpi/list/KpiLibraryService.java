package org.remit.performance.kpi.list;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The KPI library, as everybody inside may read it. */
@Stateless
public class KpiLibraryService {

    @Inject
    KpiRows rows;

    @Inject
    KpiPages pages;

    @Inject
    KpiDuties duties;

    @Inject
    Clock clock;

    /**
     * KPIs as they are at present, sorted by {@code code}, {@code name}, {@code nameZh}, {@code unit}, {@code stage},
     * {@code function} or {@code frequency}; otherwise those that duties use come first, then by code.
     */
    @RolesAllowed(EMPLOYEE)
    public Page<KpiRow> kpis(KpiFilter filter, PageRequest page) {
        return rows.page(filter, page, today());
    }

    /** What the list can be filtered by. */
    @RolesAllowed(EMPLOYEE)
    public KpiChoices choices() {
        return rows.choices();
    }

    /**
     * A KPI with its versions.
     *
     * @throws BusinessException NOT_FOUND when there is no such KPI
     */
    @RolesAllowed(EMPLOYEE)
    public KpiSheet kpi(String code) {
        return pages.sheet(code, today());
    }

    /**
     * The duties in force that use a KPI, sorted by {@code position}, {@code unit}, {@code code} or {@code target}; otherwise
     * by position.
     */
    @RolesAllowed(EMPLOYEE)
    public Page<KpiDuty> duties(String kpi, PageRequest page) {
        return duties.page(kpi, page, today());
    }

    /** Which KPIs of the library those of a position's duties are, now and before. */
    @RolesAllowed(EMPLOYEE)
    public List<KpiName> named(String position) {
        return duties.named(position);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
