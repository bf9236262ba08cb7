package org.remit.performance.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/** Which sheets a report is about, and which KPIs are those of service. */
@ApplicationScoped
class ReportedSheets {

    /** The function under which service to users stands, with all below it. */
    private static final String SERVICE = "SERVICE_AND_COMPLAINTS";

    private static final String SHEETS =
            "select new org.remit.performance.report.ReportedSheet(s.id, a.personId, u.code,"
                    + " case when a.validFrom > s.periodFrom then a.validFrom else s.periodFrom end,"
                    + " case when a.validTo is not null and a.validTo < s.periodTo then a.validTo else s.periodTo end, a.sharePercent,"
                    + " s.periodFrom, s.periodTo)"
                    + " from ScoreSheet s join Assignment a on a.id = s.assignmentId join a.position p join p.unit u"
                    + " where s.state = org.remit.performance.sheet.SheetState.READY and s.periodFrom >= :from and s.periodTo <= :to"
                    + " and a.validFrom <= s.periodTo and (a.validTo is null or a.validTo >= s.periodFrom)";

    private static final String KPIS =
            "select k.code, v.definition.name from LibraryKpi k join KpiVersion v on v.kpi = k"
                    + " and v.versionNo = k.currentNo where v.definition.function = :service or v.definition.function in"
                    + " (select f.code from Function f where f.parent.code = :service) order by k.code";

    @PersistenceContext
    EntityManager em;

    /** @param units the codes of the units that are wanted, or null for all */
    List<ReportedSheet> of(Period period, Collection<String> units) {
        var query = em.createQuery(
                        SHEETS + (units == null ? "" : " and u.code in :units") + " order by s.id", ReportedSheet.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to());
        if (units != null) {
            query.setParameter("units", units);
        }
        return query.getResultList();
    }

    /** Their names by their codes. */
    Map<String, LocalizedText> serviceKpis() {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        em.createQuery(KPIS, Object[].class)
                .setParameter("service", SERVICE)
                .getResultStream()
                .forEach(row -> names.put((String) row[0], (LocalizedText) row[1]));
        return names;
    }
}
