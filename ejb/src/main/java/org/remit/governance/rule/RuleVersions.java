package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.approval.RequestState;
import org.remit.governance.rule.content.RuleContent;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;

/** The versions of all rules, proposed and adopted. */
@ApplicationScoped
class RuleVersions {

    private static final String OF_REQUEST = "select v from RuleVersion v where v.requestId = :request";

    private static final String ADOPTED = " v.adoptedAt is not null and v.repeal = false";

    private static final String DECIDED_ON =
            " v.adoptedAt is null and v.contentVersion = r.contentVersion and r.state in"
                    + " (org.remit.approval.RequestState.OPEN, org.remit.approval.RequestState.RETURNED)";

    private static final Map<String, String> SORT = Map.of(
            "code", "v.code",
            "kind", "v.kind",
            "titleZh", "v.title.zh",
            "title", "v.title.en",
            "from", "coalesce(v.validFrom, v.wantedFrom)");

    @PersistenceContext
    EntityManager em;

    /** What a request stands for; fails when it asks for no rule. */
    RuleVersion inForce(long requestId) {
        return one(em.createQuery(
                                "select v from RuleVersion v join Request r on r.id = v.requestId"
                                        + " where r.id = :request and v.contentVersion = r.contentVersion",
                                RuleVersion.class)
                        .setParameter("request", requestId))
                .orElseThrow(() -> unknown(requestId));
    }

    /** A version that is decided on, and the one that it was written against. */
    record Amendment(RuleVersion newer, RuleVersion older) {}

    /** Of those requests that amend a rule, with all of their contents: as many queries for one as for many. */
    List<Amendment> amendments(Set<Long> requestIds) {
        List<Amendment> amendments = em.createQuery(
                        "select new org.remit.governance.rule.RuleVersions$Amendment(v, b) from RuleVersion v"
                                + " join Request r on r.id = v.requestId and r.contentVersion = v.contentVersion"
                                + " join RuleVersion b on b.code = v.code and b.number = v.base and b.repeal = false"
                                + " where r.id in :requests and v.repeal = false",
                        Amendment.class)
                .setParameter("requests", requestIds)
                .getResultList();
        Set<RuleVersion> all = amendments.stream()
                .flatMap(amendment -> Stream.of(amendment.newer(), amendment.older()))
                .collect(Collectors.toSet());
        if (!all.isEmpty()) {
            List.of("articles", "audience", "consulted")
                    .forEach(part -> em.createQuery(
                                    "select v from RuleVersion v left join fetch v." + part + " where v in :all",
                                    RuleVersion.class)
                            .setParameter("all", all)
                            .getResultList());
        }
        return amendments;
    }

    /** What one version of the request asks for. */
    RuleVersion version(long requestId, int contentVersion) {
        return find(requestId, contentVersion).orElseThrow(() -> unknown(requestId));
    }

    private Optional<RuleVersion> find(long requestId, int contentVersion) {
        return one(em.createQuery(OF_REQUEST + " and v.contentVersion = :version", RuleVersion.class)
                .setParameter("request", requestId)
                .setParameter("version", contentVersion));
    }

    /** What was saved last: what the request stands for, or the draft that is to replace it. */
    RuleVersion latest(long requestId) {
        return one(em.createQuery(OF_REQUEST + " order by v.contentVersion desc", RuleVersion.class)
                        .setParameter("request", requestId))
                .orElseThrow(() -> unknown(requestId));
    }

    /** The row that a draft of the request is kept in; empty when it is to be a new one. */
    Optional<RuleVersion> toWrite(long requestId) {
        return find(requestId, versionToWrite(requestId));
    }

    /** A returned request keeps what was decided on, and gets a new row. */
    int versionToWrite(long requestId) {
        Object[] request = one(em.createQuery(
                                "select r.contentVersion, r.state from Request r where r.id = :request and r.kind = :kind",
                                Object[].class)
                        .setParameter("request", requestId)
                        .setParameter("kind", RuleAdoption.KEY))
                .orElseThrow(() -> unknown(requestId));
        return (Integer) request[0] + (request[1] == RequestState.RETURNED ? 1 : 0);
    }

    void add(RuleVersion version) {
        em.persist(version);
    }

    /** What was saved on top of what the request stands for, but not sent on, is gone. */
    void discardUnsent(long requestId) {
        em.createQuery(
                        OF_REQUEST
                                + " and v.contentVersion > (select r.contentVersion from Request r where r.id = :request)",
                        RuleVersion.class)
                .setParameter("request", requestId)
                .getResultList()
                .forEach(em::remove);
        em.flush();
    }

    void remove(long requestId) {
        em.createQuery(OF_REQUEST, RuleVersion.class)
                .setParameter("request", requestId)
                .getResultList()
                .forEach(em::remove);
        em.flush();
    }

    /** All adopted versions of a rule, the newest first. */
    List<RuleVersion> adopted(String code) {
        return em.createQuery(
                        "select v from RuleVersion v where v.code = :code and" + ADOPTED + " order by v.number desc",
                        RuleVersion.class)
                .setParameter("code", RuleContent.code(code))
                .getResultList();
    }

    /** One adopted version. */
    RuleVersion numbered(String code, int number) {
        return adopted(code).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.ruleVersionUnknown", code, number));
    }

    /** Until the transaction ends nobody else asks for a version of this rule, or adopts one. */
    void lock(String code) {
        boolean known = !em.createQuery("select c from RuleCode c where c.code = :code", RuleCode.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
        if (!known) {
            em.flush();
            begin(code);
        }
    }

    private void begin(String code) {
        try {
            em.persist(new RuleCode(code));
            em.flush();
        } catch (PersistenceException e) {
            throw BusinessException.conflict("error.ruleAtOnce", code);
        }
    }

    /** The adopted repeal that ends a version; empty for one that is in force or was replaced. */
    Optional<RuleVersion> repeal(RuleVersion version) {
        return one(em.createQuery(
                        "select v from RuleVersion v where v.code = :code and v.base = :number and v.repeal = true"
                                + " and v.adoptedAt is not null",
                        RuleVersion.class)
                .setParameter("code", version.code())
                .setParameter("number", version.number()));
    }

    /** The version that was adopted last. */
    Optional<RuleVersion> last(String code) {
        return code == null ? Optional.empty() : adopted(code).stream().findFirst();
    }

    /** The number of another request that is deciding on the same rule. */
    Optional<String> underWay(String code, long requestId) {
        return one(em.createQuery(
                        "select r.number from RuleVersion v join Request r on r.id = v.requestId where v.code = :code"
                                + " and r.id <> :request and" + DECIDED_ON + " order by r.id",
                        String.class)
                .setParameter("code", RuleContent.code(code))
                .setParameter("request", requestId));
    }

    String requestNumber(long requestId) {
        return em.createQuery("select r.number from Request r where r.id = :request", String.class)
                .setParameter("request", requestId)
                .getSingleResult();
    }

    /** What a reader may see, sorted by code, kind, titleZh, title or from. */
    Page<RuleRow> page(RuleFilter filter, RuleReader reader, LocalDate today, PageRequest page) {
        String where = " from RuleVersion v join Request r on r.id = v.requestId where ("
                + standing(filter, reader) + ")"
                + (filter.kind() == null ? "" : " and v.kind = :kind")
                + (filter.text() == null
                        ? ""
                        : " and (lower(v.code) like :text escape '!' or lower(v.title.zh) like :text escape '!'"
                                + " or lower(v.title.en) like :text escape '!')");
        String sort = SORT.getOrDefault(page.sortField() == null ? "" : page.sortField(), "v.code");
        List<RuleRow> rows = bind(
                        em.createQuery(
                                "select v, r.number" + where + " order by " + sort + (page.descending() ? " desc" : "")
                                        + ", v.id desc",
                                Object[].class),
                        filter,
                        reader,
                        today)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> ((RuleVersion) row[0]).row(today, (String) row[1]))
                .toList();
        long total = bind(em.createQuery("select count(v)" + where, Long.class), filter, reader, today)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static String standing(RuleFilter filter, RuleReader reader) {
        String adopted = ADOPTED
                + (reader.all()
                        ? ""
                        : " and (v.audience is empty or exists (select x.id from RuleVersion x join x.audience a"
                                + " where x = v and a in :units))");
        String underWay = DECIDED_ON
                + (reader.requests()
                        ? ""
                        : " and (r.applicantId = :person or exists (select i.id from WorkItem i where i.round.request = r"
                                + " and (i.personId = :person or i.onBehalfOf = :person)))");
        if (filter.standing() == null) {
            return "(" + adopted + " and (v.validTo is null or v.validTo >= :today)) or (" + underWay + ")";
        }
        return switch (filter.standing()) {
            case UNDER_WAY -> underWay;
            case COMING -> adopted + " and v.validFrom > :today";
            case PAST -> adopted + " and v.validTo < :today";
            case IN_FORCE -> adopted + " and v.validFrom <= :today and (v.validTo is null or v.validTo >= :today)";
        };
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, RuleFilter filter, RuleReader reader, LocalDate today) {
        bind(query, "kind", filter.kind());
        bind(query, "text", filter.text() == null ? null : Patterns.contains(filter.text()));
        bind(query, "units", reader.units().isEmpty() ? List.of("") : reader.units());
        bind(query, "person", reader.person());
        bind(query, "today", today);
        return query;
    }

    private static void bind(TypedQuery<?> query, String name, Object value) {
        if (query.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
            query.setParameter(name, value);
        }
    }

    private static <T> Optional<T> one(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }

    private static BusinessException unknown(Object request) {
        return BusinessException.notFound("error.requestUnknown", request);
    }
}
