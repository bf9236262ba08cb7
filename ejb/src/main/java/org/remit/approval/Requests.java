package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.LockOptions;
import org.hibernate.engine.spi.SessionImplementor;
import org.remit.shared.LocalizedText;
import org.remit.shared.PageRequest;

/** Requests with their rounds and records: the desk's only way to the database. */
@ApplicationScoped
class Requests {

    private static final Map<String, String> INBOX_SORT = Map.of(
            "dueAt", "r.dueAt", "openedAt", "i.openedAt", "number", "q.number", "kind", "q.kind", "step", "r.step");

    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Removes a request that was never submitted, with its files and their record. */
    void remove(Request request) {
        for (String kept : List.of("Attachment", "Decision")) {
            em.createQuery("delete from " + kept + " x where x.requestId = :request")
                    .setParameter("request", request.id())
                    .executeUpdate();
        }
        em.remove(request);
    }

    Optional<Request> byId(long id) {
        return Optional.ofNullable(em.find(Request.class, id));
    }

    List<Request> byIds(Collection<Long> ids) {
        return em.createQuery("select q from Request q where q.id in :ids", Request.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The request, locked. Whoever locks its round as well locks that first. */
    Optional<Request> lock(long id) {
        return Optional.ofNullable(em.find(Request.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Read without the request itself, which is to be read after the lock. */
    Optional<Long> idOf(String number) {
        return em
                .createQuery("select q.id from Request q where q.number = :number", Long.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Request> byNumber(String number) {
        return em
                .createQuery("select q from Request q where q.number = :number", Request.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Request> byIdempotencyKey(long applicant, String key) {
        return Optional.ofNullable(em.find(IdempotencyKey.class, new IdempotencyKey.Id(applicant, key)))
                .flatMap(found -> byId(found.requestId()));
    }

    void flush() {
        em.flush();
    }

    /** The round of a work item, locked, and its items read after the lock. */
    Optional<Round> lockRoundOf(long workItem) {
        return locked(em.createQuery(
                        "select r from Round r where r.id = (select i.round.id from WorkItem i where i.id = :item)",
                        Round.class)
                .setParameter("item", workItem));
    }

    /** The round that a request stands in, locked; empty when it is in none. */
    Optional<Round> lockOpenRound(long request) {
        // The one that was waited for may have been settled meanwhile and the next one opened: then look again.
        return tryLockOpenRound(request).or(() -> tryLockOpenRound(request)).or(() -> tryLockOpenRound(request));
    }

    private Optional<Round> tryLockOpenRound(long request) {
        return locked(em.createQuery(
                        "select r from Round r where r.request.id = :request and r.state = org.remit.approval.Round.State.OPEN",
                        Round.class)
                .setParameter("request", request));
    }

    /** A due round, locked unless another node has it. */
    Optional<Round> lockDue(long round) {
        return locked(em.createQuery("select r from Round r where r.id = :round", Round.class)
                .setParameter("round", round)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED));
    }

    private Optional<Round> locked(TypedQuery<Round> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst()
                .map(this::withItems);
    }

    /** Not in the query that locks: who has waited there would see the items as they were before. */
    private Round withItems(Round locked) {
        return em.createQuery(
                        "select r from Round r join fetch r.items join fetch r.request where r = :round", Round.class)
                .setParameter("round", locked)
                .getSingleResult();
    }

    List<Long> dueRounds(Instant now, int most) {
        return em.createQuery(
                        "select r.id from Round r where r.state = org.remit.approval.Round.State.OPEN and (r.remindAt <= :now"
                                + " or (r.dueAt <= :now and r.onTimeout <> org.remit.approval.OnTimeout.REMIND))"
                                + " order by r.dueAt",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    List<Round> roundsOf(long request) {
        return roundsOf(Set.of(request));
    }

    /** Those of each request in their order; nothing is asked for none. */
    List<Round> roundsOf(Set<Long> requests) {
        return requests.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from Round r left join fetch r.items where r.request.id in :requests"
                                        + " order by r.roundNo",
                                Round.class)
                        .setParameter("requests", requests)
                        .getResultList();
    }

    List<Decision> decisionsOf(long request) {
        return em.createQuery("select d from Decision d where d.requestId = :request order by d.place", Decision.class)
                .setParameter("request", request)
                .getResultList();
    }

    /**
     * Who has approved, or passed by themselves, in a run with this version of the content. The items are read and then looked
     * at, since what was answered a moment ago is known here before the database knows it.
     */
    Set<Long> approversIn(long request, int run, int contentVersion) {
        return em.createQuery(
                        "select i from WorkItem i where i.round.request.id = :request and i.round.runNo = :run"
                                + " and i.round.contentVersion = :content",
                        WorkItem.class)
                .setParameter("request", request)
                .setParameter("run", run)
                .setParameter("content", contentVersion)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .filter(item -> item.outcome() == Outcome.APPROVED)
                .map(WorkItem::personId)
                .collect(Collectors.toSet());
    }

    /** Whether the person has, or had, a part in the request. */
    boolean takesPart(long request, long person) {
        return em.createQuery(
                                "select count(i) from WorkItem i where i.round.request.id = :request"
                                        + " and (i.personId = :person or i.onBehalfOf = :person)",
                                Long.class)
                        .setParameter("request", request)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** The comment with which a request was returned last, for who is to mend it. */
    private static final String RETURNED_WITH =
            "(select d.remark from Decision d where r.rule = 'mend' and d.requestId = q.id"
                    + " and d.place = (select max(e.place) from Decision e where e.requestId = q.id"
                    + " and e.action = org.remit.approval.Action.RETURNED))";

    /**
     * The requests in which a person has or had a part: an index for each way, where a condition with "or" reads all. Joined, since H2
     * reads a union within "in" anew for each row.
     */
    private static final String PARTS = "(select a.id as id from Request a where a.applicantId = :person"
            + " union select i.round.request.id as id from WorkItem i where i.personId = :person"
            + " union select j.round.request.id as id from WorkItem j where j.onBehalfOf = :person)";

    List<Waiting> inbox(long person, PageRequest page) {
        String field = INBOX_SORT.getOrDefault(page.sortField() == null ? "dueAt" : page.sortField(), "r.dueAt");
        return em.createQuery(
                        "select i, p.name, " + RETURNED_WITH
                                + " from WorkItem i join fetch i.round r join fetch r.request q"
                                + " join Person p on p.id = q.applicantId where i.personId = :person"
                                + " and i.state = org.remit.approval.WorkItem.State.OPEN order by "
                                + field + (page.descending() ? " desc" : "") + ", i.id",
                        Object[].class)
                .setParameter("person", person)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> new Waiting((WorkItem) row[0], (LocalizedText) row[1], (String) row[2]))
                .toList();
    }

    long inboxCount(long person) {
        return em.createQuery(
                        "select count(i) from WorkItem i where i.personId = :person"
                                + " and i.state = org.remit.approval.WorkItem.State.OPEN",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    List<Request> ofApplicant(long person, PageRequest page) {
        return em.createQuery(
                        "select q from Request q where q.applicantId = :person order by q.createdAt desc, q.id desc",
                        Request.class)
                .setParameter("person", person)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long countOfApplicant(long person) {
        return em.createQuery("select count(q) from Request q where q.applicantId = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /**
     * Submitted requests, the newest first.
     *
     * @param search which of them
     */
    List<Request> submitted(RequestSearch search, PageRequest page) {
        return search.bind(em.createQuery(
                        "select q" + search.from(PARTS) + " order by q.submittedAt desc, q.id desc", Request.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long countSubmitted(RequestSearch search) {
        return search.bind(em.createQuery("select count(q)" + search.from(PARTS), Long.class))
                .getSingleResult();
    }

    /** The next of the numbers that requests are called by; gaps are possible. */
    long nextNumber() {
        String sql = em.unwrap(SessionImplementor.class)
                .getFactory()
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString("approval_request_number_seq");
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
