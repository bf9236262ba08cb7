package org.remit.performance.measurement.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The locks, those released too. */
@ApplicationScoped
class Locks {

    private static final String VIEW =
            "select new org.remit.performance.measurement.lock.LockView(l.id, u.code, u.name,"
                    + " l.firstDay, l.lastDay, l.reason, p.name, l.lockedAt, l.releaseReason, r.name, l.releasedAt)"
                    + " from MeasurementLock l join Person p on p.id = l.lockedBy left join Unit u on u.id = l.unitId"
                    + " left join Person r on r.id = l.releasedBy";

    @PersistenceContext
    EntityManager em;

    /** Whoever else writes measurements or locks waits until the transaction ends. */
    void hold() {
        em.createNativeQuery("SELECT id FROM performance_measurement_writing WHERE id = 1 FOR UPDATE")
                .getResultList();
    }

    long add(MeasurementLock lock) {
        em.persist(lock);
        return lock.id();
    }

    Optional<MeasurementLock> find(long id) {
        return Optional.ofNullable(em.find(MeasurementLock.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Long> unit(String code) {
        return em
                .createQuery("select u.id from Unit u where u.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<LockView> holding() {
        return em.createQuery(VIEW + " where l.releasedAt is null order by l.id", LockView.class)
                .getResultList();
    }

    /** Those that hold first, then the newest. */
    Page<LockView> page(PageRequest page) {
        List<LockView> rows = em.createQuery(
                        VIEW + " order by case when l.releasedAt is null then 0 else 1 end, l.id desc", LockView.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(
                rows,
                em.createQuery("select count(l) from MeasurementLock l", Long.class)
                        .getSingleResult());
    }
}
