package org.remit.organization.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.remit.shared.Among;

/** Seats, who holds them, and which of them have changed lately. */
@ApplicationScoped
class StaffingRows {

    private static final String SLICES =
            "select new org.remit.organization.staffing.PositionTimeSlice(p.id, u.code, s.code,"
                    + " v.headcount, case when v.status = org.remit.organization.PositionStatus.OPEN then v.headcount else 0 end,"
                    + " p.validFrom, v.firstDay, v.lastDay, case when v.latest = 1"
                    + " and p.status <> org.remit.organization.PositionStatus.CLOSED then p.validFrom end)"
                    + " from PositionVersion v join v.position p join v.unit u left join v.reportsTo s";

    private static final String INCUMBENCIES =
            "select new org.remit.organization.staffing.Incumbency(a.position.id, a.validFrom, a.validTo) from Assignment a";

    @PersistenceContext
    EntityManager em;

    void add(StaffingChange change) {
        em.persist(change);
    }

    List<StaffingChangeRow> changes() {
        return em.createQuery(
                        "select new org.remit.organization.staffing.StaffingChangeRow(c.id, c.positionId) from StaffingChange c",
                        StaffingChangeRow.class)
                .getResultList();
    }

    void forgetChanges(Instant before) {
        em.createQuery("delete from StaffingChange c where c.changedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    Staffing all() {
        return new Staffing(
                em.createQuery(SLICES, PositionTimeSlice.class).getResultList(),
                em.createQuery(INCUMBENCIES, Incumbency.class).getResultList());
    }

    List<PositionTimeSlice> slices(Collection<Long> positions) {
        return of(SLICES, PositionTimeSlice.class, "p.id", positions);
    }

    List<Incumbency> incumbencies(Collection<Long> positions) {
        return of(INCUMBENCIES, Incumbency.class, "a.position.id", positions);
    }

    private <T> List<T> of(String query, Class<T> type, String path, Collection<Long> positions) {
        Among among = new Among(positions);
        return among.bind(em.createQuery(query + " where " + among.condition(path, "positions"), type), "positions")
                .getResultList();
    }
}
