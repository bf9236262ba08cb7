package org.remit.performance.insight.owing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.shared.LocalizedText;

/** Which positions look after KPIs, and who holds them. */
@ApplicationScoped
class KpiOwners {

    @PersistenceContext
    EntityManager em;

    /** By the codes of the KPIs; one that no position looks after is left out. */
    Map<String, Debtor> of(Collection<String> kpis, LocalDate today) {
        Map<String, Debtor> owners = new HashMap<>();
        if (kpis.isEmpty()) {
            return owners;
        }
        List<Tuple> rows = em.createQuery(
                        "select k.code as kpi, p.title as title, x.name as person from KpiVersion v join v.kpi k"
                                + " join Position p on p.code = v.definition.owner left join Assignment a"
                                + " on a.position = p and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)"
                                + " left join Person x on x.id = a.personId"
                                + " where v.versionNo = k.currentNo and k.code in :kpis order by x.id",
                        Tuple.class)
                .setParameter("kpis", kpis)
                .setParameter("today", today)
                .getResultList();
        for (Tuple row : rows) {
            Debtor owner = owners.computeIfAbsent(
                    row.get("kpi", String.class),
                    kpi -> new Debtor(row.get("title", LocalizedText.class), new ArrayList<>()));
            LocalizedText person = row.get("person", LocalizedText.class);
            if (person != null && !person.isEmpty()) {
                owner.persons().add(person);
            }
        }
        return owners;
    }
}
