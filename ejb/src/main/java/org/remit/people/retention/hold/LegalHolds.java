package org.remit.people.retention.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.remit.people.PersonRef;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;

/** The legal holds, those that were lifted too. */
@ApplicationScoped
class LegalHolds {

    private static final int MOST_NAMES = 20;

    @PersistenceContext
    EntityManager em;

    /** A batch that erases is waited for, and the next one waits until the transaction ends. */
    void hold() {
        em.createNativeQuery("SELECT id FROM retention_writing WHERE id = 1 FOR UPDATE")
                .getResultList();
    }

    long add(LegalHold hold) {
        em.persist(hold);
        return hold.id();
    }

    Optional<LegalHold> lock(long id) {
        return Optional.ofNullable(em.find(LegalHold.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Who has such a name, whether they are still here or not; at most 20. */
    List<PersonRef> named(String text) {
        return em.createQuery(
                        "select new org.remit.people.PersonRef(p.id, p.name) from Person p"
                                + " where lower(p.name.zh) like :text escape '!' or lower(p.name.en) like :text escape '!'"
                                + " order by p.name.zh, p.name.en, p.id",
                        PersonRef.class)
                .setParameter("text", Patterns.contains(text))
                .setMaxResults(MOST_NAMES)
                .getResultList();
    }

    /** Those that are open first, then the newest. */
    Page<HoldView> page(PageRequest page) {
        List<HoldView> rows = em.createQuery(
                        "select new org.remit.people.retention.hold.HoldView(h.id, p.id, p.name, h.from, h.reason, s.name,"
                                + " h.setAt, h.liftReason, l.name, h.liftedAt) from LegalHold h join Person p on p.id = h.personId"
                                + " join Person s on s.id = h.setBy left join Person l on l.id = h.liftedBy"
                                + " order by case when h.liftedAt is null then 0 else 1 end, h.id desc",
                        HoldView.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(
                rows,
                em.createQuery("select count(h) from LegalHold h", Long.class).getSingleResult());
    }
}
