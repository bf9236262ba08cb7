package org.remit.governance.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;

/** The resolutions, as they were entered. */
@ApplicationScoped
class Resolutions {

    private static final Map<String, String> SORT = Map.of(
            "number",
            "r.number",
            "settledAt",
            "r.settledAt",
            "outcome",
            "r.outcome",
            "title",
            "coalesce(r.title.en, r.title.zh)");

    private static final String ROW =
            "select new org.remit.governance.resolution.ResolutionRow(r.number, r.requestKind, r.title, q.number, r.outcome,"
                    + " r.settledAt, r.yes, r.members)";

    private static final String FROM = " from Resolution r join Request q on q.id = r.requestId";

    private static final String FOUND =
            "(lower(r.title.zh) like :part escape '!' or lower(r.title.en) like :part escape '!'"
                    + " or lower(r.number) = :whole or lower(q.number) = :whole or substring(r.seal, 1, 16) = :whole)";

    @PersistenceContext
    EntityManager em;

    /** Locked until the transaction ends. */
    Register register() {
        return em.find(Register.class, Register.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Resolution resolution) {
        em.persist(resolution);
    }

    Optional<Resolution> byNumber(String number) {
        return em.createQuery(
                        "select r from Resolution r left join fetch r.ballots where r.number = :number",
                        Resolution.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Whether one of these requests was voted on. */
    boolean any(List<String> requests) {
        return em.createQuery("select count(r.id)" + FROM + " where q.number in :numbers", Long.class)
                        .setParameter("numbers", requests)
                        .getSingleResult()
                > 0;
    }

    /** Those that came of the request with this number, in the order in which they were entered. */
    List<ResolutionRow> of(String number) {
        return em.createQuery(ROW + FROM + " where q.number = :request order by r.id", ResolutionRow.class)
                .setParameter("request", number)
                .getResultList();
    }

    /**
     * Whether the record of the request tells of this count by this hash, and the entry before is the one that was there when this one
     * was made.
     */
    boolean isBorneOut(Resolution resolution) {
        boolean recorded = em.createQuery(
                                "select count(d.id) from Decision d where d.requestId = :request and d.hash = :hash"
                                        + " and d.reason = :count",
                                Long.class)
                        .setParameter("request", resolution.requestId())
                        .setParameter("hash", resolution.recordHash())
                        .setParameter("count", resolution.count().text())
                        .getSingleResult()
                == 1;
        boolean follows = resolution.previousSeal() == null
                || em.createQuery("select count(r.id) from Resolution r where r.seal = :seal", Long.class)
                                .setParameter("seal", resolution.previousSeal())
                                .getSingleResult()
                        == 1;
        return recorded && follows;
    }

    /** The latest first, unless it is sorted otherwise. */
    Page<ResolutionRow> page(ResolutionFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String where = FROM + " where 1 = 1" + conditions(filter, values);
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        String order = field == null ? "r.number desc" : field + (page.descending() ? " desc" : "");
        TypedQuery<ResolutionRow> rows = em.createQuery(
                        ROW + where + " order by " + order + ", r.id desc", ResolutionRow.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size());
        TypedQuery<Long> total = em.createQuery("select count(r.id)" + where, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(total::setParameter);
        return new Page<>(rows.getResultList(), total.getSingleResult());
    }

    private static String conditions(ResolutionFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.find() != null) {
            String text = filter.find().toLowerCase(Locale.ROOT);
            values.put("part", Patterns.contains(text));
            values.put("whole", text);
            where.append(" and ").append(FOUND);
        }
        if (filter.outcome() != null) {
            values.put("outcome", filter.outcome());
            where.append(" and r.outcome = :outcome");
        }
        if (filter.year() != null) {
            values.put("year", "B" + filter.year() + "-%");
            where.append(" and r.number like :year");
        }
        return where.toString();
    }
}
