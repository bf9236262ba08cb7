package org.remit.organization.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Pairs of duties and what was decided on them. */
@ApplicationScoped
class Overlaps {

    private static final int BATCH = 500;

    private static final String IN_FORCE =
            "%1$s.validFrom <= :today and (%1$s.validTo is null or %1$s.validTo >= :today)"
                    + " and %2$s.status in (org.remit.organization.PositionStatus.OPEN,"
                    + " org.remit.organization.PositionStatus.FROZEN)";

    private static final String SIDE = "new org.remit.organization.overlap.OverlapSide(%1$s.code, %1$s.versionNo,"
            + " %1$s.text, %1$s.part, %1$sf.code, %1$sf.name, %1$sp.code, %1$sp.title, %1$su.code, %1$su.name)";

    private static final String JOINS = " join %1$s.function %1$sf join %1$s.position %1$sp join %1$sp.unit %1$su";

    private static final String FROM = " from Overlap o join Duty a on a.id = o.firstId" + JOINS.formatted("a")
            + " join Duty b on b.id = o.secondId" + JOINS.formatted("b")
            + " left join OverlapDecision d on d.firstCode = a.code and d.firstVersion = a.versionNo"
            + " and d.secondCode = b.code and d.secondVersion = b.versionNo where "
            + IN_FORCE.formatted("a", "ap") + " and " + IN_FORCE.formatted("b", "bp");

    private static final String ACCEPTED = " and d.verdict = org.remit.organization.overlap.Verdict.ACCEPT";

    private static final String OTHERS =
            " and (d.verdict is null or d.verdict <> org.remit.organization.overlap.Verdict.ACCEPT)";

    private static final String PAIR =
            "select new org.remit.organization.overlap.OverlapPair(o.id, o.zhScore, o.enScore,"
                    + " o.score, " + SIDE.formatted("a") + ", " + SIDE.formatted("b")
                    + ", d.id, d.verdict, d.reason, d.decidedBy, d.decidedAt)";

    @PersistenceContext
    EntityManager em;

    /** All duties in force. */
    List<DutyText> duties(LocalDate today) {
        return em.createQuery(
                        "select new org.remit.organization.overlap.DutyText(d.id, d.code, p.code, f.code, d.text)"
                                + " from Duty d join d.position p join d.function f where "
                                + IN_FORCE.formatted("d", "p") + " order by d.id",
                        DutyText.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Tells one state of the duties in force from another: each new version has an id of its own. */
    List<Object> stamp(LocalDate today) {
        return List.of(em.createQuery(
                        "select count(d), coalesce(sum(d.id), 0L) from Duty d join d.position p where "
                                + IN_FORCE.formatted("d", "p"),
                        Object[].class)
                .setParameter("today", today)
                .getSingleResult());
    }

    /** These duties, by their ids. */
    Map<Long, OverlapSide> sides(Collection<Long> ids) {
        return em.createQuery(
                        "select a.id, " + SIDE.formatted("a") + " from Duty a" + JOINS.formatted("a")
                                + " where a.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (OverlapSide) row[1]));
    }

    /** Duties as they read in their latest versions, by their codes. */
    Map<String, OverlapSide> latest(Collection<String> codes) {
        return em.createQuery(
                        "select " + SIDE.formatted("a") + " from Duty a" + JOINS.formatted("a")
                                + " where a.code in :codes and a.versionNo ="
                                + " (select max(x.versionNo) from Duty x where x.code = a.code)",
                        OverlapSide.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(OverlapSide::code, side -> side));
    }

    /** What was decided on pairs of these duties in any of their versions, the latest first. */
    List<PastDecision> past(Collection<String> codes, Collection<String> others) {
        return em.createQuery(
                        "select new org.remit.organization.overlap.PastDecision(d.firstCode, d.secondCode, d.verdict,"
                                + " d.reason, d.decidedAt) from OverlapDecision d"
                                + " where d.firstCode in :codes and d.secondCode in :others"
                                + " or d.firstCode in :others and d.secondCode in :codes order by d.decidedAt desc",
                        PastDecision.class)
                .setParameter("codes", codes)
                .setParameter("others", others)
                .getResultList();
    }

    /** Puts these pairs in the place of all that there were. */
    void replace(List<Match> matches) {
        em.createQuery("delete from Overlap o").executeUpdate();
        for (int i = 0; i < matches.size(); i++) {
            em.persist(new Overlap(matches.get(i)));
            if (i % BATCH == BATCH - 1) {
                em.flush();
                em.clear();
            }
        }
    }

    /** The last comparison, locked: who compares next waits for this one. */
    OverlapRun lockRun() {
        return em.find(OverlapRun.class, OverlapRun.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    Comparison lastRun() {
        return em.find(OverlapRun.class, OverlapRun.ONLY).comparison();
    }

    /**
     * The undecided first, and the most alike of them.
     *
     * @param units only pairs that touch one of them, or null for all
     * @param accepted only those that stay as they are, or only the others; null for all
     */
    Page<OverlapPair> page(Collection<String> units, Boolean accepted, PageRequest page, LocalDate today) {
        String where = FROM
                + (units == null ? "" : " and (au.code in :units or bu.code in :units)")
                + (accepted == null ? "" : accepted ? ACCEPTED : OTHERS);
        var rows = bind(
                        em.createQuery(
                                PAIR + where + " order by case when d.id is null then 0 else 1 end, o.score desc, o.id",
                                OverlapPair.class),
                        units)
                .setParameter("today", today)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("select count(o)" + where, Long.class), units)
                .setParameter("today", today)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Collection<String> units) {
        return units == null ? query : query.setParameter("units", units);
    }

    Optional<OverlapPair> find(long id, LocalDate today) {
        return em
                .createQuery(PAIR + FROM + " and o.id = :id", OverlapPair.class)
                .setParameter("today", today)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The pairs of these duties, each as often as it was found. */
    List<OverlapPair> withFirst(Collection<String> codes, LocalDate today) {
        return em.createQuery(PAIR + FROM + " and a.code in :codes", OverlapPair.class)
                .setParameter("today", today)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** What was decided on the pair as it reads now, or a decision yet to be taken. */
    OverlapDecision decision(OverlapPair pair) {
        return em
                .createQuery(
                        "select d from OverlapDecision d where d.firstCode = :first and d.firstVersion = :firstVersion"
                                + " and d.secondCode = :second and d.secondVersion = :secondVersion",
                        OverlapDecision.class)
                .setParameter("first", pair.first().code())
                .setParameter("firstVersion", pair.first().version())
                .setParameter("second", pair.second().code())
                .setParameter("secondVersion", pair.second().version())
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> new OverlapDecision(pair));
    }

    void save(OverlapDecision decision) {
        em.persist(decision);
    }
}
