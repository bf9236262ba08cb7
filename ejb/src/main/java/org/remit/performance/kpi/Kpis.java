package org.remit.performance.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The KPIs of the library with their versions. */
@ApplicationScoped
class Kpis {

    @PersistenceContext
    EntityManager em;

    /** Whoever else enters KPIs waits until the transaction ends. */
    void hold() {
        em.createNativeQuery("SELECT id FROM performance_kpi_lock WHERE id = 1 FOR UPDATE")
                .getResultList();
    }

    void add(LibraryKpi kpi, KpiVersion version) {
        em.persist(kpi);
        em.persist(version);
    }

    void add(KpiVersion version) {
        em.persist(version);
    }

    /** What a KPI is at present. */
    Optional<KpiVersion> present(String code) {
        return em
                .createQuery(
                        "select v from KpiVersion v join fetch v.kpi k where k.code = :code and v.versionNo = k.currentNo",
                        KpiVersion.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The code that a KPI has already, written like this one or with other capitals. */
    Optional<String> sameCode(String code) {
        return em
                .createQuery("select k.code from LibraryKpi k where lower(k.code) = lower(:code)", String.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In small letters: codes that differ in nothing else are the same. */
    Set<String> codes() {
        return Set.copyOf(em.createQuery("select lower(k.code) from LibraryKpi k", String.class)
                .getResultList());
    }

    /**
     * The code of another KPI in use with the same name in one of the languages and the same unit: the KPIs of duties are told
     * apart by these.
     *
     * @param code that of the KPI that the definition is for
     */
    Optional<String> sameName(String code, KpiDefinition definition) {
        List<String> codes = em.createQuery(
                        "select k.code from KpiVersion v join v.kpi k where v.versionNo = k.currentNo"
                                + " and k.life = org.remit.performance.kpi.KpiLife.IN_USE and k.code <> :code"
                                + " and v.definition.unit = :unit"
                                + " and (v.definition.name.zh = :zh or v.definition.name.en = :en) order by k.id",
                        String.class)
                .setParameter("code", code)
                .setParameter("unit", definition.unit())
                .setParameter("zh", definition.name().zh())
                .setParameter("en", definition.name().en())
                .setMaxResults(1)
                .getResultList();
        return codes.stream().findFirst();
    }
}
