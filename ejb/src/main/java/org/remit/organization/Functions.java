package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.remit.shared.Among;

@ApplicationScoped
class Functions {

    private static final int SHOWN = 5;

    @PersistenceContext
    EntityManager em;

    void add(Function function) {
        em.persist(function);
    }

    /** All functions with the code of what they belong to, in the order in which they were set up. */
    List<FunctionRow> all() {
        return em.createQuery(
                        "select new org.remit.organization.FunctionRow(f.code, f.name, f.stage, p.code, f.retired)"
                                + " from Function f left join f.parent p order by f.id",
                        FunctionRow.class)
                .getResultList();
    }

    /** Those of the codes that duties may belong to. */
    Set<String> inUse(Set<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        Among among = new Among(codes);
        return Set.copyOf(among.bind(
                        em.createQuery(
                                "select f.code from Function f where f.retired = false and "
                                        + among.condition("f.code", "codes"),
                                String.class),
                        "codes")
                .getResultList());
    }

    Optional<Function> find(String code) {
        return Optional.ofNullable(withMeasures(List.of(code)).get(code));
    }

    /** Whoever else wants to write functions waits until this transaction ends. */
    void lockTops() {
        em.createQuery("select f from Function f where f.parent is null order by f.id", Function.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The codes of the first duties that belong to the function now or later. */
    List<String> dutiesOf(String code, LocalDate today) {
        return em.createQuery(
                        "select d.code from Duty d join d.position p where d.function.code = :code"
                                + " and (d.validTo is null or d.validTo >= :today)"
                                + " and p.status <> org.remit.organization.PositionStatus.CLOSED order by d.code",
                        String.class)
                .setParameter("code", code)
                .setParameter("today", today)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    Map<String, Function> byCode(Collection<String> codes) {
        return byCode(codes, "");
    }

    Map<String, Function> withMeasures(Collection<String> codes) {
        return byCode(codes, "left join fetch f.measures ");
    }

    /** As a list: a stream tells of a function once for each of its measures when the database mixes their rows. */
    private Map<String, Function> byCode(Collection<String> codes, String fetch) {
        Among among = new Among(codes);
        List<Function> found = among.bind(
                        em.createQuery(
                                "select f from Function f " + fetch + "where " + among.condition("f.code", "codes"),
                                Function.class),
                        "codes")
                .getResultList();
        return found.stream().collect(Collectors.toMap(Function::code, function -> function));
    }
}
