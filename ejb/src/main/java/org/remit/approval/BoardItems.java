package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.file.FileView;

/** The votes that are open, with what belongs to them; each method is one query for all requests, or two for a page with its total. */
@ApplicationScoped
class BoardItems {

    private static final String OPEN_VOTES = " where r.state = org.remit.approval.Round.State.OPEN"
            + " and (r.rule = 'vote' or r.rule like 'vote(%') and q.kind not in :hidden";

    private static final String ASKED =
            " and r.id in (select i.round.id from WorkItem i where i.personId = :member" + " and i.lapsedAt is null)";

    @PersistenceContext
    EntityManager em;

    /**
     * The first to close first.
     *
     * @param member the member who has to be asked in them, or null for all votes
     * @param hidden kinds of requests that are left out
     */
    Page<Round> open(Long member, Collection<String> hidden, PageRequest page) {
        String where = " from Round r join r.request q" + OPEN_VOTES + (member == null ? "" : ASKED);
        List<Round> rounds = bind(
                        em.createQuery(
                                "select r" + where.replace("join r.request", "join fetch r.request")
                                        + " order by r.dueAt, r.id",
                                Round.class),
                        member,
                        hidden)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(
                rounds,
                bind(em.createQuery("select count(r)" + where, Long.class), member, hidden)
                        .getSingleResult());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Long member, Collection<String> hidden) {
        if (member != null) {
            query.setParameter("member", member);
        }
        return query.setParameter("hidden", hidden);
    }

    /** What people and the desk have done, per request in its order. */
    Map<Long, List<Decision>> decisions(Set<Long> requests) {
        return em.createQuery(
                        "select d from Decision d where d.requestId in :requests order by d.requestId, d.place",
                        Decision.class)
                .setParameter("requests", requests)
                .getResultStream()
                .collect(Collectors.groupingBy(Decision::requestId));
    }

    /** Their attachments, without the content. */
    Map<Long, List<FileView>> files(Set<Long> requests) {
        return em.createQuery(
                        "select a.requestId, new org.remit.shared.file.FileView(a.id, a.name, a.mediaType, a.size,"
                                + " a.sha256, a.uploadedAt) from Attachment a where a.requestId in :requests"
                                + " order by a.id",
                        Object[].class)
                .setParameter("requests", requests)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (FileView) row[1], Collectors.toList())));
    }
}
