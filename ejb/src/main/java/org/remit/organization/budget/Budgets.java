package org.remit.organization.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.shared.Among;

/** Budgets and what counts against them. */
@ApplicationScoped
class Budgets {

    private static final long NO_REQUEST = -1;

    private static final String OVERLAPS = " x.validFrom <= :last and (x.validTo is null or x.validTo >= :first)";

    @PersistenceContext
    EntityManager em;

    void add(Budget budget) {
        em.persist(budget);
    }

    Optional<Budget> find(String unit, int year) {
        return Optional.ofNullable(ofUnits(List.of(unit), year).get(unit));
    }

    Map<String, Budget> ofUnits(Collection<String> units, int year) {
        Among among = new Among(units);
        return among.bind(
                        em.createQuery(
                                "select b from Budget b join fetch b.unit u where " + among.condition("u.code", "units")
                                        + " and b.year = :year",
                                Budget.class),
                        "units")
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.toMap(budget -> budget.unit().code(), budget -> budget));
    }

    /** The currency that all budgets are kept in; empty while there is no budget. */
    Optional<String> currency() {
        return em
                .createQuery("select b.currency from Budget b order by b.id", String.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The positions of the units that are valid in the year. */
    List<Seats> positions(Collection<String> units, int year) {
        Among among = new Among(units);
        return among.bind(
                        em.createQuery(
                                "select new org.remit.organization.budget.Seats(u.code, x.headcount, x.monthlyCost,"
                                        + " x.validFrom, x.validTo, x.status, count(*)) from Position x join x.unit u where "
                                        + among.condition("u.code", "units") + " and" + OVERLAPS
                                        + " group by u.code, x.headcount, x.monthlyCost, x.validFrom, x.validTo, x.status",
                                Seats.class),
                        "units")
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    /**
     * The positions that are being asked for: an open or returned request counts with the content in force. Whoever asks
     * changes no request but the one left out, so there is nothing to flush.
     */
    List<Seats> requested(Collection<String> units, int year, Long exceptRequest) {
        Among among = new Among(units);
        return among.bind(
                        em.createQuery(
                                "select new org.remit.organization.budget.Seats(x.unit, x.headcount, x.monthlyCost,"
                                        + " x.validFrom, x.validTo, count(*)) from PositionProposal x"
                                        + " join Request r on r.id = x.requestId where "
                                        + among.condition("x.unit", "units")
                                        + " and x.contentVersion = r.contentVersion and r.id <> :except"
                                        + " and r.state in (org.remit.approval.RequestState.OPEN, org.remit.approval.RequestState.RETURNED)"
                                        + " and" + OVERLAPS
                                        + " group by x.unit, x.headcount, x.monthlyCost, x.validFrom, x.validTo",
                                Seats.class),
                        "units")
                .setParameter("except", exceptRequest == null ? NO_REQUEST : exceptRequest)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }
}
