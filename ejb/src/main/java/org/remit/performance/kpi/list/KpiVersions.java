package org.remit.performance.kpi.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.kpi.KpiLife;

/** The versions of a KPI. */
@ApplicationScoped
class KpiVersions {

    /** A version as it stands in the database; {@code lock} is that of the KPI. */
    record Version(
            int versionNo,
            LocalDate from,
            KpiLife life,
            KpiDefinition definition,
            Long changedBy,
            Instant changedAt,
            String reason,
            int lock) {}

    @PersistenceContext
    EntityManager em;

    /** All of them, the present one first. */
    List<Version> of(String kpi) {
        return em.createQuery(
                        "select new org.remit.performance.kpi.list.KpiVersions$Version(v.versionNo, v.validFrom, v.life,"
                                + " v.definition, v.changedBy, v.changedAt, v.reason, k.version) from KpiVersion v join v.kpi k"
                                + " where k.code = :code order by v.versionNo desc",
                        Version.class)
                .setParameter("code", kpi)
                .getResultList();
    }
}
