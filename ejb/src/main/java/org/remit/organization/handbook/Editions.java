package org.remit.organization.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.remit.approval.RequestState;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The editions of all handbooks. */
@ApplicationScoped
class Editions {

    private static final String PUBLISHED = " e.state = org.remit.organization.handbook.EditionState.PUBLISHED";

    private static final String OF_SCOPE = PUBLISHED + " and e.scope = :scope and e.scopeCode = :code";

    /** How many people were asked to confirm it; the same with an outcome is how many have. */
    private static final String ASKED = "(select count(i) from WorkItem i where i.round.request.id = e.requestId"
            + " and i.round.step = 'userTask_confirmEdition'";

    private static final Map<String, String> SORT =
            Map.of("publishedAt", "e.publishedAt", "day", "e.asOf", "scope", "e.scope", "code", "e.scopeCode");

    @PersistenceContext
    EntityManager em;

    Optional<Edition> find(long id) {
        return Optional.ofNullable(em.find(Edition.class, id));
    }

    /** What a request stands for; fails when it asks for no edition. */
    Edition inForce(long requestId) {
        return one(em.createQuery(
                                "select e from Edition e join Request r on r.id = e.requestId"
                                        + " where r.id = :request and e.contentVersion = r.contentVersion",
                                Edition.class)
                        .setParameter("request", requestId))
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
    }

    /** What one version of the request asks for. */
    Edition version(long requestId, int version) {
        return one(em.createQuery(
                                "select e from Edition e where e.requestId = :request and e.contentVersion = :version",
                                Edition.class)
                        .setParameter("request", requestId)
                        .setParameter("version", version))
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
    }

    /** What was saved last: what the request stands for, or the draft that is to replace it. */
    Edition latest(long requestId) {
        return one(em.createQuery(
                                "select e from Edition e where e.requestId = :request order by e.contentVersion desc",
                                Edition.class)
                        .setParameter("request", requestId))
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
    }

    /** The row that a draft of the request is kept in; empty when it is the first. */
    Optional<Edition> toWrite(long requestId) {
        return one(em.createQuery(
                        "select e from Edition e where e.requestId = :request and e.contentVersion = :version",
                        Edition.class)
                .setParameter("request", requestId)
                .setParameter("version", versionToWrite(requestId)));
    }

    /** A returned request keeps what was decided on, and gets a new row. */
    int versionToWrite(long requestId) {
        Object[] request = one(em.createQuery(
                                "select r.contentVersion, r.state from Request r where r.id = :request and r.kind = :kind",
                                Object[].class)
                        .setParameter("request", requestId)
                        .setParameter("kind", HandbookEdition.KEY))
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
        return (Integer) request[0] + (request[1] == RequestState.RETURNED ? 1 : 0);
    }

    void add(Edition edition) {
        em.persist(edition);
    }

    /** What was saved on top of what the request stands for, but not sent on, is gone. */
    void discardUnsent(long requestId) {
        em.createQuery("delete from Edition e where e.requestId = :request"
                        + " and e.contentVersion > (select r.contentVersion from Request r where r.id = :request)")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    void remove(long requestId) {
        em.createQuery("delete from Edition e where e.requestId = :request")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    /** Nobody else deals with its readers until the transaction ends. */
    Edition lock(long id) {
        return em.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last editions of everything, if somebody has begun to hold a position between these days. */
    List<Long> lastIfBegun(LocalDate since, LocalDate today) {
        return em.createQuery(
                        "select e.id from Edition e where" + PUBLISHED + " and not exists (select o.id from Edition o"
                                + " where o.scope = e.scope and o.scopeCode = e.scopeCode and o.publishedAt > e.publishedAt)"
                                + " and exists (select a.id from Assignment a where a.validFrom between :since and :today)"
                                + " order by e.id",
                        Long.class)
                .setParameter("since", since)
                .setParameter("today", today)
                .getResultList();
    }

    /** The edition of a unit, a position or the company that was published last. */
    Optional<Edition> last(HandbookScope scope, String code) {
        return one(em.createQuery(
                        "select e from Edition e where" + OF_SCOPE + " order by e.major desc, e.minor desc",
                        Edition.class)
                .setParameter("scope", scope)
                .setParameter("code", code));
    }

    /** The one that was published last before this one; before one that is proposed, simply the last. */
    Optional<Edition> before(Edition edition) {
        EditionView view = edition.view();
        if (view.publishedAt() == null) {
            return last(edition.scope(), edition.scopeCode());
        }
        return one(em.createQuery(
                        "select e from Edition e where" + OF_SCOPE
                                + " and e.publishedAt < :day order by e.publishedAt desc",
                        Edition.class)
                .setParameter("scope", edition.scope())
                .setParameter("code", edition.scopeCode())
                .setParameter("day", view.publishedAt()));
    }

    /** The number of the request; null while it is a draft. */
    String requestNumber(long requestId) {
        return em.createQuery("select r.number from Request r where r.id = :request", String.class)
                .setParameter("request", requestId)
                .getSingleResult();
    }

    /** The number of another request that is deciding on an edition of the same. */
    Optional<String> underWay(HandbookScope scope, String code, long requestId) {
        return one(em.createQuery(
                        "select r.number from Edition e join Request r on r.id = e.requestId where e.scope = :scope"
                                + " and e.scopeCode = :code and r.id <> :request and e.contentVersion = r.contentVersion"
                                + " and r.state in (org.remit.approval.RequestState.OPEN,"
                                + " org.remit.approval.RequestState.RETURNED) order by r.id",
                        String.class)
                .setParameter("scope", scope)
                .setParameter("code", code)
                .setParameter("request", requestId));
    }

    /**
     * Published editions, the newest first or sorted by publishedAt, day, scope or code.
     *
     * @param scope only of this, or null
     * @param code only of the unit or position of this code, or null
     */
    Page<EditionRow> page(HandbookScope scope, String code, PageRequest page) {
        String sort = SORT.getOrDefault(page.sortField() == null ? "" : page.sortField(), "e.publishedAt desc");
        String where = " from Edition e where" + PUBLISHED
                + (scope == null ? "" : " and e.scope = :scope")
                + (code == null ? "" : " and e.scopeCode = :code");
        List<EditionRow> rows = bind(
                        em.createQuery(
                                "select new org.remit.organization.handbook.EditionRow(e.id, e.scope, e.scopeCode, e.name,"
                                        + " e.title, e.major, e.minor, e.editorial, e.asOf, e.publishedAt, e.positionCount, "
                                        + ASKED + "), " + ASKED + " and i.outcome is not null))" + where + " order by "
                                        + sort + (page.descending() ? " desc" : "") + ", e.id desc",
                                EditionRow.class),
                        scope,
                        code)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("select count(e)" + where, Long.class), scope, code)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, HandbookScope scope, String code) {
        if (scope != null) {
            query.setParameter("scope", scope);
        }
        if (code != null) {
            query.setParameter("code", code);
        }
        return query;
    }

    private static <T> Optional<T> one(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
