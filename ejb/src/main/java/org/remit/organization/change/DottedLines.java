package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.remit.organization.Holding;

/** To which positions people answer beside their reporting line. */
@ApplicationScoped
class DottedLines {

    /** @param to the code of the position that it leads to */
    record Current(DottedLine line, String to) {

        boolean is(ChangeContent wish) {
            return to.equals(wish.toPosition())
                    && (line.validTo() == null
                            ? wish.until() == null
                            : line.validTo().equals(wish.until()));
        }
    }

    private static final String ON_THE_DAY =
            " a.personId = :person and a.position.code = :position and a.validFrom <= :day"
                    + " and (a.validTo is null or a.validTo >= :day)";

    @PersistenceContext
    EntityManager em;

    /** The one of the wish's person and position on its day, unless the request itself has brought it. */
    Optional<Current> before(ChangeContent wish, long requestId) {
        return em.createQuery(
                        "select new org.remit.organization.change.DottedLines$Current(l, p.code) from DottedLine l"
                                + " join Assignment a on a.id = l.assignmentId join Position p on p.id = l.positionId"
                                + " where l.validFrom <= :day and (l.validTo is null or l.validTo >= :day)"
                                + " and (p.validTo is null or p.validTo >= :day)"
                                + " and (l.requestId is null or l.requestId <> :request) and"
                                + ON_THE_DAY,
                        Current.class)
                .setParameter("person", wish.person())
                .setParameter("position", wish.position())
                .setParameter("day", wish.date())
                .setParameter("request", requestId)
                .getResultStream()
                .findFirst();
    }

    /** From the wish's day on there is the one that it asks for, or none. */
    void put(ChangeContent wish, long requestId) {
        before(wish, requestId)
                .map(Current::line)
                .filter(line -> !line.endBefore(wish.date()))
                .ifPresent(em::remove);
        if (wish.toPosition() != null) {
            em.persist(new DottedLine(
                    assignment(wish.person(), wish.position(), wish.date()),
                    position(wish.toPosition()),
                    wish,
                    requestId));
        }
    }

    /** What a person holds is another assignment from its first day on: who they answer to stays as it is. */
    void goOn(Holding next) {
        LocalDate first = next.from();
        long before = assignment(next.person(), next.position(), first.minusDays(1));
        long after = assignment(next.person(), next.position(), first);
        em
                .createQuery(
                        "select l from DottedLine l where l.assignmentId = :before"
                                + " and (l.validTo is null or l.validTo >= :first)",
                        DottedLine.class)
                .setParameter("before", before)
                .setParameter("first", first)
                .getResultList()
                .stream()
                .flatMap(line -> line.goOn(after, first).stream())
                .forEach(em::persist);
    }

    private long assignment(long person, String position, LocalDate day) {
        return em.createQuery("select a.id from Assignment a where" + ON_THE_DAY + " order by a.id", Long.class)
                .setParameter("person", person)
                .setParameter("position", position)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }

    private long position(String code) {
        return em.createQuery("select p.id from Position p where p.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}
