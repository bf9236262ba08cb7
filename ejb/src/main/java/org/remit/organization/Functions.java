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
        Among among = new Among(codes);
        // a list and no stream, which has a function twice when its measures do not follow each other
        return among
                .bind(
                        em.createQuery(
                                "select distinct f from Function f left join fetch f.measures where "
                                        + among.condition("f.code", "codes"),
                                Function.class),
                        "codes")
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Function::code, function -> function));
    }
}
