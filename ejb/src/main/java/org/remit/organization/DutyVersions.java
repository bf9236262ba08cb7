package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.shared.LocalizedText;

/** Duties in all their versions; a fixed number of queries, however many a position has. */
@ApplicationScoped
class DutyVersions {

    @PersistenceContext
    EntityManager em;

    void add(Duty duty) {
        em.persist(duty);
    }

    Optional<Position> position(String code) {
        return em
                .createQuery("select p from Position p join fetch p.unit where p.code = :code", Position.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The position, locked until the transaction ends. */
    Optional<Position> lock(String code) {
        return em
                .createQuery("select p from Position p where p.code = :code", Position.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those in force, in reading order. */
    List<Duty> inForce(String position) {
        return complete(em.createQuery(
                        "select distinct d from Duty d join fetch d.function left join fetch d.kpis"
                                + " where d.position.code = :position and d.validTo is null order by d.place, d.id",
                        Duty.class)
                .setParameter("position", position)
                .getResultList());
    }

    /** Some of its duties in whatever versions there are. */
    List<Duty> ever(String position, Collection<String> codes) {
        return complete(em.createQuery(
                        "select distinct d from Duty d join fetch d.function left join fetch d.kpis"
                                + " where d.position.code = :position and d.code in :codes order by d.place, d.id",
                        Duty.class)
                .setParameter("position", position)
                .setParameter("codes", codes)
                .getResultList());
    }

    /** Two lists of a row cannot be fetched at once: the partners come with a query of their own. */
    private List<Duty> complete(List<Duty> duties) {
        if (!duties.isEmpty()) {
            em.createQuery("select distinct d from Duty d left join fetch d.partners where d in :duties", Duty.class)
                    .setParameter("duties", duties)
                    .getResultList();
        }
        return duties;
    }

    /** The codes that its duties have or had. */
    List<String> codes(String position) {
        return em.createQuery("select distinct d.code from Duty d where d.position.code = :position", String.class)
                .setParameter("position", position)
                .getResultList();
    }

    /** The place behind all that its duties have or had. */
    int nextPlace(String position) {
        return em.createQuery(
                        "select coalesce(max(d.place), -1) + 1 from Duty d where d.position.code = :position",
                        Integer.class)
                .setParameter("position", position)
                .getSingleResult();
    }

    /** The units of positions, by the positions' codes. */
    Map<String, String> unitsOf(Collection<String> positions) {
        return em.createQuery(
                        "select p.code, u.code from Position p join p.unit u where p.code in :codes", Object[].class)
                .setParameter("codes", positions)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Positions with a duty in force that names a unit or a position, and the units of those positions. */
    List<DutyPartner> naming(String unit, String position) {
        List<DutyPartner> naming = new ArrayList<>();
        em.createQuery(
                        "select distinct p.code, u.code from Duty d join d.partners x join d.position p join p.unit u"
                                + " where d.validTo is null and (x.kind = org.remit.organization.DutyPartner$Kind.UNIT"
                                + " and x.code = :unit or x.kind = org.remit.organization.DutyPartner$Kind.POSITION"
                                + " and x.code = :position)",
                        Object[].class)
                .setParameter("unit", unit)
                .setParameter("position", position == null ? "" : position)
                .getResultList()
                .forEach(row -> {
                    naming.add(new DutyPartner(DutyPartner.Kind.POSITION, (String) row[0]));
                    naming.add(new DutyPartner(DutyPartner.Kind.UNIT, (String) row[1]));
                });
        return naming;
    }

    /** What units, positions or functions are called, by their codes. */
    Map<String, LocalizedText> names(String entity, String name, Collection<String> codes) {
        return em.createQuery(
                        "select x.code, x.%s from %s x where x.code in :codes".formatted(name, entity), Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalizedText) row[1]));
    }
}
