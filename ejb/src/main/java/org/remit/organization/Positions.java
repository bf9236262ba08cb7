package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.remit.organization.staffing.StaffingLog;
import org.remit.shared.Among;
import org.remit.shared.LocalizedText;

/** Positions with their duties and KPIs. */
@ApplicationScoped
class Positions {

    private static final String NOT_CLOSED = "p.status <> org.remit.organization.PositionStatus.CLOSED";

    private static final String FILLED = "(select count(a) from Assignment a"
            + " join Person x on x.id = a.personId where x.active = true and a.position = p and a.validFrom <= :today"
            + " and (a.validTo is null or a.validTo >= :today))";

    private static final String ROW = "select new org.remit.organization.PositionRow(p.code, p.title, u.code, u.name,"
            + " p.layer, p.status, p.headcount, " + FILLED + ", s.code, p.permanent, p.validFrom, p.validTo)";

    private static final String FROM = " from Position p join p.unit u left join p.reportsTo s where ";

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffingLog staffing;

    void add(Position position) {
        em.persist(position);
        changed(position);
    }

    void add(Assignment assignment) {
        em.persist(assignment);
        changed(assignment.position());
    }

    /** To be told of whatever changes the seats of a position, where they are, whom they report to, or until when they are. */
    void changed(Position position) {
        staffing.changed(List.of(position.id()));
    }

    void add(PositionPast past) {
        em.persist(past);
    }

    /** The position is nobody else's to change until the transaction ends. */
    void lock(String code) {
        em.createQuery("select p from Position p where p.code = :code", Position.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The codes of the units that they belong to. */
    List<String> unitsOf(Collection<String> codes) {
        return em.createQuery("select distinct p.unit.code from Position p where p.code in :codes", String.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Nobody holds a position longer than it exists, nor would they if they stayed. */
    void endAssignments(Position position, LocalDate lastDay) {
        changed(position);
        em.createQuery("delete from Assignment a where a.position = :position and a.validFrom > :last")
                .setParameter("last", lastDay)
                .setParameter("position", position)
                .executeUpdate();
        em.createQuery("update Assignment a set a.validTo = :last, a.version = a.version + 1"
                        + " where a.position = :position and (a.validTo is null or a.validTo > :last)")
                .setParameter("last", lastDay)
                .setParameter("position", position)
                .executeUpdate();
        em.createQuery(
                        "update Assignment a set a.plannedEnd = :last, a.version = a.version + 1 where a.position = :position"
                                + " and a.leavingDay is not null and (a.plannedEnd is null or a.plannedEnd > :last)")
                .setParameter("last", lastDay)
                .setParameter("position", position)
                .executeUpdate();
    }

    /** No query when the transaction has met the position before. */
    Optional<Position> find(String code) {
        return em.unwrap(Session.class).bySimpleNaturalId(Position.class).loadOptional(code);
    }

    Map<String, Position> byCode(Collection<String> codes) {
        Among among = new Among(codes);
        return among.bind(
                        em.createQuery(
                                "select p from Position p where " + among.condition("p.code", "codes"), Position.class),
                        "codes")
                .getResultStream()
                .collect(Collectors.toMap(Position::code, position -> position));
    }

    /** The position that a request has led to. */
    Optional<Position> ofRequest(long requestId) {
        return em
                .createQuery("select p from Position p join fetch p.unit where p.requestId = :request", Position.class)
                .setParameter("request", requestId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The duties of a day with functions and KPIs in one query, for a position page; of two versions the later one last. */
    List<Duty> duties(String code, LocalDate day) {
        return em.createQuery(
                        "select distinct d from Duty d join fetch d.function left join fetch d.kpis"
                                + " where d.position.code = :code and d.validFrom <= :day"
                                + " and (d.validTo is null or d.validTo >= :day) order by d.place, d.versionNo",
                        Duty.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those that are not closed; whoever asks wants to know more of them soon, so they are read whole. */
    Set<String> known(Set<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : byCode(codes).values().stream()
                        .filter(position -> position.status() != PositionStatus.CLOSED)
                        .map(Position::code)
                        .collect(Collectors.toSet());
    }

    /** The titles of all positions that are not closed. */
    List<LocalizedText> titles() {
        return em.createQuery("select p.title from Position p where " + NOT_CLOSED, LocalizedText.class)
                .getResultList();
    }

    boolean exists(String code) {
        return em.createQuery("select count(p) from Position p where p.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /** How many codes begin like this one. */
    long countLike(String prefix) {
        return em.createQuery("select count(p) from Position p where p.code like :prefix", Long.class)
                .setParameter("prefix", prefix + "%")
                .getSingleResult();
    }

    /** Every position that is planned or open, for the tree. */
    List<PositionRow> rows(LocalDate today) {
        return em.createQuery(ROW + FROM + NOT_CLOSED + " order by p.id", PositionRow.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** The open ones of a unit, and those of these codes; an empty list is none. */
    List<PositionRow> superiors(String unit, Collection<String> codes, LocalDate today) {
        return em.createQuery(
                        ROW + FROM + "p.status = org.remit.organization.PositionStatus.OPEN"
                                + " and (u.code = :unit or p.code in :codes) order by p.id",
                        PositionRow.class)
                .setParameter("unit", unit)
                .setParameter("codes", codes)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * Those in the unit and those of the same title anywhere that have seats which nobody holds on the day; the latter first.
     *
     * @param most as many at most
     */
    List<PositionRow> vacant(String unit, LocalizedText title, LocalDate day, int most) {
        return Stream.of(
                        vacant("p.title.zh", title.zh(), day, most),
                        vacant("p.title.en", title.en(), day, most),
                        vacant("u.code", unit, day, most))
                .flatMap(List::stream)
                .distinct()
                .limit(most)
                .toList();
    }

    /** One question for each index: H2 answers "in" with a union of them by reading that anew for each row. */
    private List<PositionRow> vacant(String field, String value, LocalDate day, int most) {
        if (value == null) {
            return List.of();
        }
        return em.createQuery(
                        ROW + FROM + field + " = :value and p.status = org.remit.organization.PositionStatus.OPEN"
                                + " and (p.validTo is null or p.validTo >= :today) and p.headcount > " + FILLED
                                + " order by p.code",
                        PositionRow.class)
                .setParameter("value", value)
                .setParameter("today", day)
                .setMaxResults(most)
                .getResultList();
    }

    List<PositionRow> rows(Collection<String> codes, LocalDate today) {
        return em.createQuery(ROW + FROM + "p.code in :codes order by p.id", PositionRow.class)
                .setParameter("codes", codes)
                .setParameter("today", today)
                .getResultList();
    }

    /** The number of the request that a position came from. */
    Optional<String> requestNumber(long requestId) {
        return em
                .createQuery("select r.number from Request r where r.id = :id", String.class)
                .setParameter("id", requestId)
                .getResultList()
                .stream()
                .findFirst();
    }
}
