package org.remit.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockOptions;

/** The outbox in the database. */
@ApplicationScoped
class Mails {

    @PersistenceContext
    EntityManager em;

    void add(Mail mail) {
        em.persist(mail);
    }

    /** All of these requests. */
    void remove(Collection<String> requests) {
        em.createQuery("delete from Mail m where m.requestNumber in :requests")
                .setParameter("requests", requests)
                .executeUpdate();
    }

    /** Those whose time has come, the longest waiting first; read without a lock. */
    List<Long> due(Instant now, int most) {
        return em.createQuery(
                        "select m.id from Mail m where m.state = org.remit.notification.Mail.State.WAITING"
                                + " and m.nextAttemptAt <= :now order by m.nextAttemptAt, m.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** A mail that is still due, locked unless another node has it. */
    Optional<Mail> lockDue(long id, Instant now) {
        return em
                .createQuery(
                        "select m from Mail m where m.id = :id"
                                + " and m.state = org.remit.notification.Mail.State.WAITING and m.nextAttemptAt <= :now",
                        Mail.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList()
                .stream()
                .findFirst();
    }
}
