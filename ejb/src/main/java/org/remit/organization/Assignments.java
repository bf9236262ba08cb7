package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who holds which position; someone who has left the company holds none. */
@ApplicationScoped
class Assignments {

    private static final String HOLDERS =
            "select new org.remit.organization.Holder(p.code, a.personId, a.sharePercent, a.validFrom)"
                    + " from Assignment a join a.position p join Person x on x.id = a.personId"
                    + " where x.active = true and p.status = org.remit.organization.PositionStatus.OPEN"
                    + " and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)";

    private static final String ORDER = " order by a.sharePercent desc, a.validFrom, a.id";

    @PersistenceContext
    EntityManager em;

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
                                "select new org.remit.organization.Holder(p.code, a.personId, a.sharePercent, a.validFrom)"
                                        + " from Assignment a join a.position p join Person x on x.id = a.personId"
                                        + " where p.code in :codes and a.validFrom <= :day"
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

    private TypedQuery<Holder> holders(String condition, LocalDate today) {
        return em.createQuery(HOLDERS + condition + ORDER, Holder.class).setParameter("today", today);
    }
}
