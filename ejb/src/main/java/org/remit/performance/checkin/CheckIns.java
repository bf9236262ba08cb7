package org.remit.performance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was written at score sheets. */
@ApplicationScoped
class CheckIns {

    @PersistenceContext
    EntityManager em;

    void add(CheckIn checkIn) {
        em.persist(checkIn);
    }

    /** The last one first. */
    List<CheckInView> of(long sheet, long holder) {
        return em.createQuery(
                        "select new org.remit.performance.checkin.CheckInView(p.name, c.writtenBy = :holder, c.writtenAt,"
                                + " c.remark, c.agreed, c.dueOn) from CheckIn c join Person p on p.id = c.writtenBy"
                                + " where c.sheetId = :sheet order by c.writtenAt desc, c.id desc",
                        CheckInView.class)
                .setParameter("sheet", sheet)
                .setParameter("holder", holder)
                .getResultList();
    }
}
