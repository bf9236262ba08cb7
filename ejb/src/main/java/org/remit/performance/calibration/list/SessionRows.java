package org.remit.performance.calibration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import org.remit.performance.calibration.CalibrationRights.Sessions;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The calibration sessions of a cycle. */
@ApplicationScoped
class SessionRows {

    private static final String ROW =
            "select new org.remit.performance.calibration.list.SessionRow(s.id, u.code, s.unitOnly, u.name,"
                    + " s.state, x.id, x.name, e.happenedAt)";

    private static final String FROM = " from CalibrationSession s join Unit u on u.code = s.unit"
            + " join CalibrationEntry e on e.session = s and not exists (select 1 from CalibrationEntry o"
            + " where o.session = s and (o.happenedAt > e.happenedAt or o.happenedAt = e.happenedAt and o.id > e.id))"
            + " join Person x on x.id = e.personId where s.cycleId = :cycle";

    @PersistenceContext
    EntityManager em;

    /** @param wanted those that are wanted; null for all */
    Page<SessionRow> page(long cycle, Sessions wanted, PageRequest page) {
        String from =
                FROM + (wanted == null ? "" : " and (s.unit in :headed or s.unit in :above and s.unitOnly = false)");
        List<SessionRow> rows = bind(
                        em.createQuery(ROW + from + " order by u.code, s.id", SessionRow.class), cycle, wanted)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("select count(s.id)" + from, Long.class), cycle, wanted)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, long cycle, Sessions wanted) {
        query.setParameter("cycle", cycle);
        return wanted == null
                ? query
                : query.setParameter("headed", orNone(wanted.headed())).setParameter("above", orNone(wanted.above()));
    }

    /** An empty list is no SQL everywhere, and nothing has this code. */
    private static Set<String> orNone(Set<String> units) {
        return units.isEmpty() ? Set.of("-") : units;
    }

    List<SessionEntry> entries(long session) {
        return em.createQuery(
                        "select new org.remit.performance.calibration.list.SessionEntry(e.deed, x.id, x.name, e.happenedAt,"
                                + " e.reason) from CalibrationEntry e join Person x on x.id = e.personId"
                                + " where e.session.id = :session order by e.happenedAt, e.id",
                        SessionEntry.class)
                .setParameter("session", session)
                .getResultList();
    }

    LocalizedText unitName(String code) {
        return em.createQuery("select u.name from Unit u where u.code = :code", LocalizedText.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** The number of the request that a cycle began with. */
    String requestNumber(long cycle) {
        return em.createQuery(
                        "select q.number from ReviewCycle c join Request q on q.id = c.requestId where c.id = :cycle",
                        String.class)
                .setParameter("cycle", cycle)
                .getSingleResult();
    }
}
