package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Who is to confirm that they have read a rule, and who has. */
@ApplicationScoped
class RuleReadings {

    /** Whoever holds a position today, of certain units or any. */
    private static final String STAFF =
            " from Assignment a join a.position p join p.unit u join Person x on x.id = a.personId"
                    + " where x.active = true and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)";

    private static final String ASKED = " from WorkItem i join i.round g join Person x on x.id = i.personId"
            + " left join Assignment a on a.personId = x.id and a.main = true and a.validFrom <= :today"
            + " and (a.validTo is null or a.validTo >= :today) left join a.position p left join p.unit u"
            + " where g.request.id = :request and g.step = '" + RuleAdoption.CONFIRMATION + "'";

    private static final Map<String, String> SORT = Map.of("since", "i.openedAt", "unit", "u.code");

    @PersistenceContext
    EntityManager em;

    /** @param units only of these, or null for all */
    List<Long> staff(Collection<String> units, LocalDate today) {
        return staff("select distinct a.personId", Long.class, units, today).getResultList();
    }

    /** Whether there is anybody. */
    boolean anybody(Collection<String> units, LocalDate today) {
        return !staff("select a.personId", Long.class, units, today)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private <T> TypedQuery<T> staff(String what, Class<T> type, Collection<String> units, LocalDate today) {
        TypedQuery<T> query = em.createQuery(what + STAFF + (units == null ? "" : " and u.code in :units"), type)
                .setParameter("today", today);
        if (units != null) {
            query.setParameter("units", units);
        }
        return query;
    }

    /** How many were asked, and how many of them have confirmed. */
    ReadingCount count(long requestId) {
        return em.createQuery(
                        "select new org.remit.governance.rule.ReadingCount(count(i), count(i.outcome)) from WorkItem i"
                                + " where i.round.request.id = :request and i.round.step = '"
                                + RuleAdoption.CONFIRMATION
                                + "' and i.lapsedAt is null",
                        ReadingCount.class)
                .setParameter("request", requestId)
                .getSingleResult();
    }

    /**
     * Who has yet to confirm, the longest asked first or sorted by since or unit.
     *
     * @param units only people of these units, or null for all
     */
    Page<RuleUnread> unread(long requestId, Collection<String> units, LocalDate today, PageRequest page) {
        String where = ASKED + " and i.state = org.remit.approval.WorkItem.State.OPEN and i.lapsedAt is null"
                + (units == null ? "" : " and u.code in :units");
        String sort = SORT.getOrDefault(page.sortField() == null ? "since" : page.sortField(), "i.openedAt");
        TypedQuery<Object[]> rows = em.createQuery(
                "select x.id, x.name, u.code, u.name, i.openedAt, (select max(d.decidedAt) from Decision d"
                        + " where d.roundId = g.id and d.actorId = x.id and d.action ="
                        + " org.remit.approval.Action.REMINDED)" + where + " order by " + sort
                        + (page.descending() ? " desc" : "") + ", x.id",
                Object[].class);
        TypedQuery<Long> count = em.createQuery("select count(i)" + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            query.setParameter("request", requestId).setParameter("today", today);
            if (units != null) {
                query.setParameter("units", units);
            }
        }
        return new Page<>(
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
                        .map(row -> new RuleUnread(
                                new PersonRef((Long) row[0], (LocalizedText) row[1]),
                                (String) row[2],
                                (LocalizedText) row[3],
                                (Instant) row[4],
                                (Instant) row[5]))
                        .toList(),
                count.getSingleResult());
    }

    /** Whether a person has asked for it, or speaks, or spoke, at another step than the confirmation. */
    boolean decides(long requestId, long person) {
        return em.createQuery(
                                "select count(r) from Request r where r.id = :request and (r.applicantId = :person"
                                        + " or exists (select i.id from WorkItem i where i.round.request = r"
                                        + " and i.round.step <> '" + RuleAdoption.CONFIRMATION
                                        + "' and (i.personId = :person or i.onBehalfOf = :person)))",
                                Long.class)
                        .setParameter("request", requestId)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }
}
