package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** The calibration sessions. */
@ApplicationScoped
class Calibrations {

    @PersistenceContext
    EntityManager em;

    void add(CalibrationSession session) {
        em.persist(session);
    }

    void add(GradeChange change) {
        em.persist(change);
    }

    /** @throws BusinessException NOT_FOUND */
    CalibrationSession get(long id) {
        return found(em.find(CalibrationSession.class, id), id);
    }

    /** The same, and nobody else does anything in it until the transaction ends. */
    CalibrationSession lock(long id) {
        return found(em.find(CalibrationSession.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** The same, and who has read it as it is now has not read what is done: it gets another version. */
    CalibrationSession lockToChange(long id) {
        CalibrationSession session = lock(id);
        // only now: two who change grades at once follow each other
        em.lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return session;
    }

    private static CalibrationSession found(CalibrationSession session, long id) {
        return Optional.ofNullable(session)
                .orElseThrow(() -> BusinessException.notFound("error.calibrationUnknown", String.valueOf(id)));
    }

    List<CalibrationSession> ofCycle(long cycle) {
        return em.createQuery(
                        "select s from CalibrationSession s where s.cycleId = :cycle order by s.id",
                        CalibrationSession.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** Whom the open sessions of a cycle are about, by their ids; read without a lock. */
    Map<Long, SessionGroup> open(long cycle) {
        return em.createQuery(
                        "select s.id, s.unit, s.unitOnly from CalibrationSession s where s.cycleId = :cycle"
                                + " and s.state = org.remit.performance.calibration.SessionState.OPEN order by s.id",
                        Object[].class)
                .setParameter("cycle", cycle)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> new SessionGroup((String) row[1], (Boolean) row[2])));
    }

    /** Whom the sessions of a cycle are about. */
    List<SessionGroup> groups(long cycle) {
        return ofCycle(cycle).stream().map(CalibrationSession::group).toList();
    }

    /** The last grade that others have changed since a version of a session was read; without that of the reader. */
    Optional<LastChange> lastChange(long session, int read, long reader) {
        return em.createQuery(
                        "select new org.remit.performance.calibration.LastChange(x.name, c.before, c.after, y.name, c.changedAt)"
                                + " from GradeChange c join Review r on r.id = c.reviewId join Person x on x.id = r.personId"
                                + " join Person y on y.id = c.changedBy where c.sessionId = :session and c.sessionVersion > :read"
                                + " and c.changedBy <> :reader and r.personId <> :reader"
                                + " order by c.sessionVersion desc, c.id desc",
                        LastChange.class)
                .setParameter("session", session)
                .setParameter("read", read)
                .setParameter("reader", reader)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whose grade has come in last since a version of a session was read; not the reader's. */
    Optional<LocalizedText> lastArrival(long session, int read, long reader) {
        return em.createQuery(
                        "select x.name from CalibrationSession s join Review r on r.id = s.arrivedReview"
                                + " join Person x on x.id = r.personId where s.id = :session and s.arrivedVersion > :read"
                                + " and r.personId <> :reader",
                        LocalizedText.class)
                .setParameter("session", session)
                .setParameter("read", read)
                .setParameter("reader", reader)
                .getResultStream()
                .findFirst();
    }
}
