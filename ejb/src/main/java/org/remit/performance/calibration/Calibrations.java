package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.remit.shared.BusinessException;

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
}
