package org.remit.people.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.people.retention.RetentionBasis;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Erasures, done and under way. */
@ApplicationScoped
class Erasures {

    @PersistenceContext
    EntityManager em;

    /** Whoever else erases, or sets a rule or a hold, waits until the transaction ends. */
    void hold() {
        em.createNativeQuery("SELECT id FROM retention_writing WHERE id = 1 FOR UPDATE")
                .getResultList();
    }

    long add(Erasure erasure) {
        em.persist(erasure);
        return erasure.id();
    }

    void add(ErasedPerson person) {
        em.persist(person);
    }

    boolean isUnderWay() {
        return em.createQuery("select count(e) from Erasure e where e.finishedAt is null", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** The parts that are not done, read without a lock. */
    List<Long> waiting() {
        return em.createQuery("select p.id from ErasurePart p where p.finishedAt is null order by p.id", Long.class)
                .getResultList();
    }

    /** Unless it is done. */
    Optional<ErasurePart> unfinished(long part) {
        return em
                .createQuery(
                        "select p from ErasurePart p join fetch p.erasure where p.id = :id and p.finishedAt is null",
                        ErasurePart.class)
                .setParameter("id", part)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The newest first. */
    Page<ErasureView> page(PageRequest page) {
        List<Tuple> rows = em.createQuery(
                        "select e.id as id, e.reason as reason, p.name as startedBy, e.startedAt as startedAt,"
                                + " e.finishedAt as finishedAt from Erasure e join Person p on p.id = e.startedBy"
                                + " order by e.id desc",
                        Tuple.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Map<Long, List<ErasureView.Part>> parts =
                parts(rows.stream().map(row -> row.get("id", Long.class)).toList());
        return new Page<>(
                rows.stream().map(row -> view(row, parts)).toList(),
                em.createQuery("select count(e) from Erasure e", Long.class).getSingleResult());
    }

    private static ErasureView view(Tuple row, Map<Long, List<ErasureView.Part>> parts) {
        long id = row.get("id", Long.class);
        return new ErasureView(
                id,
                row.get("reason", String.class),
                row.get("startedBy", LocalizedText.class),
                row.get("startedAt", Instant.class),
                row.get("finishedAt", Instant.class),
                parts.getOrDefault(id, List.of()));
    }

    private Map<Long, List<ErasureView.Part>> parts(List<Long> erasures) {
        if (erasures.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select p.erasure.id, p.kind, p.basis, r.years, p.before, p.due, p.held, p.erased from ErasurePart p"
                                + " join RetentionRule r on r.id = p.ruleId where p.erasure.id in :erasures order by p.id",
                        Object[].class)
                .setParameter("erasures", erasures)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(Erasures::part, Collectors.toList())));
    }

    private static ErasureView.Part part(Object[] row) {
        return new ErasureView.Part(
                (String) row[1],
                (RetentionBasis) row[2],
                (Integer) row[3],
                (LocalDate) row[4],
                (Integer) row[5],
                (Integer) row[6],
                (Integer) row[7]);
    }
}
