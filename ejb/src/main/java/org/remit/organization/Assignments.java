package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.remit.organization.staffing.StaffingLog;

/** Who holds which position; someone who has left the company holds none. */
@ApplicationScoped
class Assignments {

    private static final String HOLDER =
            "select new org.remit.organization.Holder(p.code, x.id, x.name, a.sharePercent, a.validFrom)"
                    + " from Assignment a join a.position p join Person x on x.id = a.personId where ";

    private static final String HOLDERS = HOLDER + "x.active = true and p.status in"
            + " (org.remit.organization.PositionStatus.OPEN, org.remit.organization.PositionStatus.FROZEN)"
            + " and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)";

    private static final String ORDER = " order by a.sharePercent desc, a.validFrom, a.id";

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffingLog staffing;

    List<Holder> all(LocalDate today) {
        return holders("", today).getResultList();
    }

    List<Holder> ofPositions(Collection<String> codes, LocalDate today) {
        return codes.isEmpty()
                ? List.of()
                : holders(" and p.code in :codes", today)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /**
     * Who holds the positions on a day, past or planned. Those who have left the company since then held them all the same.
     *
     * @param past whether the day is over
     */
    List<Holder> onDay(Collection<String> codes, LocalDate day, boolean past) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                HOLDER + "p.code in :codes and a.validFrom <= :day"
                                        + " and (a.validTo is null or a.validTo >= :day)"
                                        + (past ? "" : " and x.active = true") + ORDER,
                                Holder.class)
                        .setParameter("codes", codes)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Who holds the unit's head position. */
    List<Holder> headsOf(String unit, LocalDate today) {
        return holders(" and p.code = (select u.headPosition from Unit u where u.code = :unit)", today)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** What a person holds, the largest share first. */
    List<Holder> ofPerson(long person, LocalDate today) {
        return holders(" and a.personId = :person", today)
                .setParameter("person", person)
                .getResultList();
    }

    /** The code of the position that this one reports to. */
    List<String> superiorOf(String position) {
        return em.createQuery("select s.code from Position p join p.reportsTo s where p.code = :position", String.class)
                .setParameter("position", position)
                .getResultList();
    }

    /** The end as if nobody left; what was ended for another reason since then stays ended. */
    private static final String AGREED_END = "case when a.validTo = a.leavingDay then a.plannedEnd else a.validTo end";

    private static final String HOLDINGS = holdings("a.validTo");

    private static String holdings(String end) {
        return "select new org.remit.organization.Holding(p.code, a.personId, a.sharePercent, a.main, a.validFrom, "
                + end
                + ") from Assignment a join a.position p join Person x on x.id = a.personId"
                + " where x.active = true and (a.validTo is null or a.validTo >= :today) and ";
    }

    private static final String OF_POSITION = "p.code = :position order by a.validFrom, a.id";

    /** Who holds a position on a day or later. */
    List<Holding> holdingsOf(String position, LocalDate today) {
        return ofPosition(HOLDINGS, position, today);
    }

    /** The same, each to the end that was agreed, even if the person leaves before. */
    List<Holding> agreedOf(String position, LocalDate today) {
        return ofPosition(holdings(AGREED_END), position, today);
    }

    private List<Holding> ofPosition(String holdings, String position, LocalDate today) {
        return em.createQuery(holdings + OF_POSITION, Holding.class)
                .setParameter("position", position)
                .setParameter("today", today)
                .getResultList();
    }

    /** What a person holds on a day or later. */
    List<Holding> holdingsOf(long person, LocalDate today) {
        return em.createQuery(HOLDINGS + "a.personId = :person order by a.validFrom, a.id", Holding.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultList();
    }

    /** The id of what the same person held of the same position until the day before. */
    Optional<Long> endedBefore(Holding next) {
        return em.createQuery(
                        "select a.id from Assignment a where a.personId = :person and a.position.code = :position"
                                + " and a.validTo = :last and a.validFrom <= a.validTo order by a.id desc",
                        Long.class)
                .setParameter("person", next.person())
                .setParameter("position", next.position())
                .setParameter("last", next.from().minusDays(1))
                .getResultStream()
                .findFirst();
    }

    boolean worksHere(long person) {
        return !em.createQuery("select x.id from Person x where x.id = :person and x.active = true", Long.class)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    /** The last day of somebody who leaves. */
    Optional<LocalDate> lastDay(long person) {
        return em.createQuery(
                        "select l.lastDay from Leaving l where l.person.id = :person and l.leftAt is null",
                        LocalDate.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The last days of those among them who leave. */
    Map<Long, LocalDate> lastDays(Collection<Long> persons) {
        return persons.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select l.person.id, l.lastDay from Leaving l where l.person.id in :persons"
                                        + " and l.leftAt is null",
                                Object[].class)
                        .setParameter("persons", persons)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    void lockPerson(long person) {
        em.createQuery("select x from Person x where x.id = :person")
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** To be told when what a person holds has changed; after it, since the change may have met what was committed a moment ago. */
    private void changes(long person) {
        staffing.changed(
                em.createQuery("select distinct a.position.id from Assignment a where a.personId = :person", Long.class)
                        .setParameter("person", person)
                        .getResultList());
    }

    void end(long person, String position, LocalDate lastDay) {
        em.createQuery("update Assignment a set a.validTo = :last, a.version = a.version + 1 where a.personId = :person"
                        + " and a.position.id = (select p.id from Position p where p.code = :position)"
                        + " and a.validFrom <= :last and (a.validTo is null or a.validTo > :last)")
                .setParameter("last", lastDay)
                .setParameter("person", person)
                .setParameter("position", position)
                .executeUpdate();
        changes(person);
    }

    /** What a person holds from the same day on, with another share, kind of post or end, whoever was to leave before. */
    void change(Holding held, Holding wish) {
        em.createQuery("update Assignment a set a.sharePercent = :share, a.main = :main, a.validTo = :last,"
                        + " a.leavingDay = null, a.plannedEnd = null, a.version = a.version + 1"
                        + " where a.personId = :person and a.validFrom = :from"
                        + " and a.position.id = (select p.id from Position p where p.code = :position)")
                .setParameter("share", wish.share())
                .setParameter("main", wish.main())
                .setParameter("last", wish.to())
                .setParameter("person", held.person())
                .setParameter("from", held.from())
                .setParameter("position", held.position())
                .executeUpdate();
        changes(held.person());
    }

    /** Who leaves holds nothing after this day; what they were to hold from a later day on stays as it is until then. */
    void endByLeaving(long person, LocalDate lastDay) {
        em.createQuery("update Assignment a set a.plannedEnd = a.validTo, a.validTo = :last, a.leavingDay = :last,"
                        + " a.version = a.version + 1 where a.personId = :person and a.validFrom <= :last"
                        + " and (a.validTo is null or a.validTo > :last)")
                .setParameter("last", lastDay)
                .setParameter("person", person)
                .executeUpdate();
        changes(person);
    }

    /** Who stays holds everything as long as they would have. */
    void goOnAfterAll(long person) {
        em.createQuery("update Assignment a set a.validTo = " + AGREED_END
                        + ", a.leavingDay = null, a.plannedEnd = null, a.version = a.version + 1"
                        + " where a.personId = :person and a.leavingDay is not null")
                .setParameter("person", person)
                .executeUpdate();
        changes(person);
    }

    /**
     * The codes of the positions whose seats were given to others, so that whoever was to leave them cannot keep them.
     *
     * @param until how long they would keep them, or null for ever
     */
    List<String> givenToOthers(long person, LocalDate until) {
        return em.createQuery(
                        "select p.code from Assignment a join a.position p where a.personId = :person"
                                + " and a.leavingDay = a.validTo and a.leavingDay < :until and p.headcount <= (select count(o.id) from Assignment o"
                                + " join Person x on x.id = o.personId where o.position = p and o.personId <> :person"
                                + " and x.active = true and (o.validTo is null or o.validTo > a.leavingDay)"
                                + " and o.validFrom <= :until and (a.plannedEnd is null or o.validFrom <= a.plannedEnd))"
                                + " order by p.code",
                        String.class)
                .setParameter("person", person)
                .setParameter("until", until == null ? LATEST : until)
                .getResultList();
    }

    /** Drops what a person was to hold from a day after this one on; the codes of the positions. */
    List<String> dropAfter(long person, LocalDate lastDay) {
        changes(person);
        List<String> codes = em.createQuery(
                        "select p.code from Assignment a join a.position p where a.personId = :person"
                                + " and a.validFrom > :last order by p.code",
                        String.class)
                .setParameter("person", person)
                .setParameter("last", lastDay)
                .getResultList();
        em.createQuery("delete from Assignment a where a.personId = :person and a.validFrom > :last")
                .setParameter("person", person)
                .setParameter("last", lastDay)
                .executeUpdate();
        return codes;
    }

    /** The code of the position that a person held last; empty when they never held one. */
    List<String> lastHeld(long person, LocalDate today) {
        return em.createQuery(
                        "select p.code from Assignment a join a.position p where a.personId = :person"
                                + " and a.validTo < :today order by a.validTo desc, a.sharePercent desc, a.id",
                        String.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList();
    }

    private TypedQuery<Holder> holders(String condition, LocalDate today) {
        return em.createQuery(HOLDERS + condition + ORDER, Holder.class).setParameter("today", today);
    }
}
