package org.remit.people.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules there are and were. */
@ApplicationScoped
class RetentionRules {

    @PersistenceContext
    EntityManager em;

    /** Whoever else sets a rule or erases waits until the transaction ends. */
    void hold() {
        em.createNativeQuery("SELECT id FROM retention_writing WHERE id = 1 FOR UPDATE")
                .getResultList();
    }

    void add(RetentionRule rule) {
        em.persist(rule);
    }

    /** By kind, the latest first. */
    Map<String, List<RuleView>> all() {
        return em
                .createQuery(
                        "select new org.remit.people.retention.RuleView(r.id, r.kind, r.number, r.basis, r.years,"
                                + " r.legalBasis, p.name, r.setAt) from RetentionRule r join Person p on p.id = r.setBy"
                                + " order by r.kind, r.number desc",
                        RuleView.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(RuleView::kind));
    }
}
