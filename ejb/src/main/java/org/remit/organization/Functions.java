package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.shared.Among;

@ApplicationScoped
class Functions {

    @PersistenceContext
    EntityManager em;

    void add(Function function) {
        em.persist(function);
    }

    /** All functions with the code of what they belong to, in the order in which they were set up. */
    List<FunctionRow> all() {
        return em.createQuery(
                        "select new org.remit.organization.FunctionRow(f.code, f.name, f.stage, p.code)"
                                + " from Function f left join f.parent p order by f.id",
                        FunctionRow.class)
                .getResultList();
    }

    Set<String> known(Set<String> codes) {
        return codes.isEmpty() ? Set.of() : byCode(codes).keySet();
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
