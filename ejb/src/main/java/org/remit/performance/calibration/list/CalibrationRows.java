package org.remit.performance.calibration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.people.PersonRef;
import org.remit.performance.calibration.group.Group;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;

/** What stands in calibration sessions; whose reviews the reader may see stands in the query. */
@ApplicationScoped
class CalibrationRows {

    private static final String PLACES = " join Assignment a on a.id = p.assignmentId join a.position s"
            + " join Unit u on u.code = p.unit join Person x on x.id = r.personId where ";

    private static final String REVIEW =
            "select new org.remit.performance.calibration.list.CalibratedReview(r.id, r.version, x.id, x.name, s.code,"
                    + " s.title, s.layer, u.code, u.name, r.stage, r.total, r.gradeBefore, r.gradeAfter) from";

    private static final String POSITION =
            "select new org.remit.performance.calibration.list.PositionGroup(s.title.zh, s.title.en, s.layer, count(r.id),"
                    + " count(r.gradeAfter), min(r.total), percentile_cont(0.5) within group (order by r.total),"
                    + " max(r.total)) from";

    private static final String SAME = " group by s.title.zh, s.title.en, s.layer";

    private static final String CHANGE =
            "select new org.remit.performance.calibration.list.GradeChangeRow(g.id, r.id, x.id, x.name, g.before, g.after,"
                    + " g.reason, b.id, b.name, g.changedAt)";

    private static final String CHANGES = " join GradeChange g on g.reviewId = r.id and g.sessionId = :session"
            + " join Person x on x.id = r.personId join Person b on b.id = g.changedBy where ";

    private static final Map<String, String> SORT = Map.of(
            "person", "coalesce(x.name.en, x.name.zh)",
            "position", "coalesce(s.title.en, s.title.zh)",
            "unit", "u.code",
            "total", "r.total",
            "before", place("r.gradeBefore"),
            "grade", place("r.gradeAfter"));

    private static final Map<String, String> OPTIONAL =
            Map.of("total", "r.total", "before", "r.gradeBefore", "grade", "r.gradeAfter");

    @PersistenceContext
    EntityManager em;

    /** Where a grade stands in the scale of its cycle. */
    private static String place(String letter) {
        return "(select index(d) from ReviewCycle c join c.grades d where c.id = r.cycleId and d.letter = " + letter
                + ")";
    }

    Page<CalibratedReview> reviews(Group group, CalibrationFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String where = Group.REVIEWS + PLACES + group.condition() + which(filter, values);
        String order = order(page);
        List<CalibratedReview> rows = bind(
                        group.bind(em.createQuery(
                                REVIEW + where + " order by " + order + ", x.id, r.id", CalibratedReview.class)),
                        values)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(group.bind(em.createQuery("select count(r.id) from" + where, Long.class)), values)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Without a value comes last, whichever way it is sorted: databases differ in that. */
    private static String order(PageRequest page) {
        boolean known = page.sortField() != null && SORT.containsKey(page.sortField());
        String field = known ? page.sortField() : "total";
        String last =
                OPTIONAL.containsKey(field) ? "case when " + OPTIONAL.get(field) + " is null then 1 else 0 end, " : "";
        return last + SORT.get(field) + (known && !page.descending() ? "" : " desc");
    }

    /** Empty when it is none of these. */
    Optional<CalibratedReview> one(Group group, long review) {
        return group
                .bind(em.createQuery(
                        REVIEW + Group.REVIEWS + PLACES + group.condition() + " and r.id = :review",
                        CalibratedReview.class))
                .setParameter("review", review)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static String which(CalibrationFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.find() != null) {
            values.put("find", Patterns.contains(filter.find()));
            List<String> found = new ArrayList<>();
            for (String text : List.of("x.name.zh", "x.name.en", "s.title.zh", "s.title.en")) {
                found.add("lower(" + text + ") like :find escape '!'");
            }
            where.append(" and (").append(String.join(" or ", found)).append(")");
        }
        if (filter.layer() != null) {
            values.put("layer", filter.layer());
            where.append(" and s.layer = :layer");
        }
        if (CalibrationFilter.NONE.equals(filter.grade())) {
            where.append(" and r.gradeAfter is null");
        } else if (filter.grade() != null) {
            values.put("grade", filter.grade());
            where.append(" and r.gradeAfter = :grade");
        }
        return where.toString();
    }

    /** Those with the most people first. */
    Page<PositionGroup> positions(Group group, PageRequest page) {
        String where = Group.REVIEWS + PLACES + group.condition() + SAME;
        List<PositionGroup> rows = group.bind(em.createQuery(
                        POSITION + where + " order by count(r.id) desc, s.layer, s.title.en, s.title.zh",
                        PositionGroup.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = group.bind(em.createQuery(
                        "select count(*) from (select s.title.zh as zh, s.title.en as en, s.layer as layer from" + where
                                + ") as same",
                        Long.class))
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** The latest first. */
    Page<GradeChangeRow> changes(long session, Group group, PageRequest page) {
        String where = " from" + Group.REVIEWS + CHANGES + group.condition();
        List<GradeChangeRow> rows = group.bind(
                        em.createQuery(CHANGE + where + " order by g.changedAt desc, g.id desc", GradeChangeRow.class))
                .setParameter("session", session)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = group.bind(em.createQuery("select count(g.id)" + where, Long.class))
                .setParameter("session", session)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Who has rated the parts of reviews, by the review. */
    Map<Long, List<PersonRef>> raters(Collection<Long> reviews) {
        return reviews.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select distinct p.review.id, x.id, x.name from ReviewPart p join Person x on x.id = p.ratedBy"
                                        + " where p.review.id in :reviews order by x.id",
                                Object[].class)
                        .setParameter("reviews", reviews)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(
                                        row -> new PersonRef((Long) row[1], (LocalizedText) row[2]),
                                        Collectors.toList())));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
