package org.remit.organization.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.remit.approval.Outcome;
import org.remit.organization.handbook.Reader.Post;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Who is asked to confirm editions, and who has. */
@ApplicationScoped
class Readers {

    private static final int CHUNK = 400;

    /** The work item by which a reader is asked. */
    private static final String THEIRS = "i.personId = r.personId and (i.id = r.workItemId or r.workItemId is null"
            + " and not exists (select o.id from Reader o where o.workItemId = i.id))";

    private static final String ASKED = " from Reader r join Edition e on e.id = r.editionId"
            + " join Round g on g.request.id = e.requestId and g.step = 'userTask_confirmEdition'"
            + " join WorkItem i on i.round.id = g.id and " + THEIRS
            + " join Person x on x.id = r.personId left join Unit u on u.code = r.unitCode"
            + " left join Position p on p.code = r.positionCode where e.id = :edition";

    private static final String BEGUN = " and a.validFrom >= :since and not exists (select b.id from Assignment b"
            + " where b.personId = a.personId and b.position = p and b.validFrom < :since"
            + " and (b.validTo is null or b.validTo >= :since))";

    private static final String UNREAD = " and i.state = org.remit.approval.WorkItem.State.OPEN";

    private static final String COLUMNS =
            "select r.personId, x.name, r.unitCode, u.name, r.positionCode, p.title, i.openedAt,"
                    + " (select max(d.decidedAt) from Decision d where d.requestId = e.requestId"
                    + " and d.actorId = r.personId and d.action = org.remit.approval.Action.REMINDED),"
                    + " i.outcome, i.answeredAt";

    private static final Map<String, String> SORT =
            Map.of("since", "i.openedAt", "unit", "r.unitCode", "position", "r.positionCode");

    @PersistenceContext
    EntityManager em;

    void add(Reader reader) {
        em.persist(reader);
    }

    /** Who was asked to confirm an edition when it was published. */
    List<Post> asked(long edition) {
        return em
                .createQuery(
                        "select r.personId, r.positionCode, r.unitCode, r.sheetHash from Reader r"
                                + " where r.editionId = :edition order by r.id",
                        Object[].class)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .map(row -> new Post((Long) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** Whether a later reader is asked by this work item. */
    boolean isLate(long workItem) {
        return em.createQuery("select count(r) from Reader r where r.workItemId = :item", Long.class)
                        .setParameter("item", workItem)
                        .getSingleResult()
                > 0;
    }

    /** Who holds positions today; a closed position is held by nobody. */
    List<Post> holders(Map<String, String> hashes, LocalDate today) {
        return holders(hashes, today, "", Map.of());
    }

    /** Those of them who have begun since a day, and did not hold the position before it. */
    List<Post> newcomers(Map<String, String> hashes, LocalDate since, LocalDate today) {
        return holders(hashes, today, BEGUN, Map.of("since", since));
    }

    private List<Post> holders(Map<String, String> hashes, LocalDate today, String which, Map<String, Object> values) {
        List<Post> posts = new ArrayList<>();
        for (List<String> codes : chunks(hashes.keySet())) {
            TypedQuery<Object[]> query = em.createQuery(
                    "select a.personId, p.code, u.code from Assignment a join a.position p join p.unit u"
                            + " join Person x on x.id = a.personId where x.active = true and p.code in :codes"
                            + " and p.status in (org.remit.organization.PositionStatus.OPEN,"
                            + " org.remit.organization.PositionStatus.FROZEN) and a.validFrom <= :today"
                            + " and (a.validTo is null or a.validTo >= :today)" + which
                            + " order by a.personId, p.code",
                    Object[].class);
            query.setParameter("codes", codes).setParameter("today", today);
            values.forEach(query::setParameter);
            query.getResultList()
                    .forEach(row -> posts.add(
                            new Post((Long) row[0], (String) row[1], (String) row[2], hashes.get((String) row[1]))));
        }
        return posts.stream().distinct().toList();
    }

    /** What people confirmed last of positions: the hashes of what it was, by person and position. */
    Map<List<Object>, String> confirmed(Collection<String> positions) {
        Map<List<Object>, String> result = new HashMap<>();
        for (List<String> codes : chunks(positions)) {
            em.createQuery(
                            "select r.personId, r.positionCode, r.sheetHash from Reader r join Edition e on e.id = r.editionId"
                                    + " where r.positionCode in :codes and exists (select i.id from WorkItem i"
                                    + " where i.round.request.id = e.requestId and " + THEIRS
                                    + " and i.outcome = org.remit.approval.Outcome.ACKNOWLEDGED)"
                                    + " order by e.publishedAt, e.id",
                            Object[].class)
                    .setParameter("codes", codes)
                    .getResultList()
                    .forEach(row -> result.put(List.of(row[0], row[1]), (String) row[2]));
        }
        return result;
    }

    /**
     * Who has yet to confirm an edition, the longest asked first or sorted by since, unit or position.
     *
     * @param units only for positions of these units, or null for all
     */
    Page<UnreadRow> unread(long edition, Collection<String> units, PageRequest page) {
        String sort = SORT.getOrDefault(page.sortField() == null ? "since" : page.sortField(), "i.openedAt");
        return rows(edition, units, page, UNREAD, sort + (page.descending() ? " desc" : ""), Readers::unread);
    }

    /** Who was asked to confirm an edition, by unit and position; see the other for the units. */
    Page<ReaderRow> all(long edition, Collection<String> units, PageRequest page) {
        return rows(edition, units, page, "", "r.unitCode, r.positionCode", Readers::asked);
    }

    private <T> Page<T> rows(
            long edition,
            Collection<String> units,
            PageRequest page,
            String which,
            String order,
            Function<Object[], T> row) {
        String where = ASKED + which + (units == null ? "" : " and r.unitCode in :units");
        TypedQuery<Object[]> rows = em.createQuery(COLUMNS + where + " order by " + order + ", r.id", Object[].class);
        TypedQuery<Long> count = em.createQuery("select count(r)" + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            query.setParameter("edition", edition);
            if (units != null) {
                query.setParameter("units", units);
            }
        }
        return new Page<>(
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
                        .map(row)
                        .toList(),
                count.getSingleResult());
    }

    private static ReaderRow asked(Object[] row) {
        UnreadRow asked = unread(row);
        return new ReaderRow(
                asked.person(),
                asked.unit(),
                asked.unitName(),
                asked.position(),
                asked.positionTitle(),
                asked.since(),
                asked.remindedAt(),
                row[8] == Outcome.ACKNOWLEDGED ? (Instant) row[9] : null);
    }

    private static UnreadRow unread(Object[] row) {
        return new UnreadRow(
                new PersonRef((Long) row[0], (LocalizedText) row[1]),
                (String) row[2],
                (LocalizedText) row[3],
                (String) row[4],
                (LocalizedText) row[5],
                (Instant) row[6],
                (Instant) row[7]);
    }

    /** The units whose head positions a person holds. */
    List<String> headedBy(long person, LocalDate today) {
        return em.createQuery(
                        "select u.code from Unit u where u.headPosition in (select p.code from Assignment a"
                                + " join a.position p where a.personId = :person and a.validFrom <= :today"
                                + " and (a.validTo is null or a.validTo >= :today))",
                        String.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultList();
    }

    private static List<List<String>> chunks(Collection<String> codes) {
        List<String> all = List.copyOf(codes);
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }
}
