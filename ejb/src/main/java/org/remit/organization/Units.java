package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.remit.shared.LocalizedText;

/** The tree of units, that everything else hangs on. */
@ApplicationScoped
class Units {

    @PersistenceContext
    EntityManager em;

    void add(Unit unit) {
        em.persist(unit);
    }

    boolean none() {
        return em.createQuery("select u.id from Unit u", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    UnitTree tree() {
        return new UnitTree(em.createQuery(
                        "select new org.remit.organization.UnitRow(u.code, u.name, u.layer, p.code, u.headPosition)"
                                + " from Unit u left join u.parent p order by u.id",
                        UnitRow.class)
                .getResultList());
    }

    /** No query when the transaction has met the unit before. */
    Optional<Unit> find(String code) {
        return em.unwrap(Session.class).bySimpleNaturalId(Unit.class).loadOptional(code);
    }

    /** The unit, locked until the transaction ends. */
    Optional<Unit> lock(String code) {
        return em
                .createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<LocalizedText> names() {
        return em.createQuery("select u.name from Unit u", LocalizedText.class).getResultList();
    }

    Set<String> known(Set<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("select u.code from Unit u where u.code in :codes", String.class)
                        .setParameter("codes", codes)
                        .getResultList());
    }
}
