package org.remit.performance.calibration.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;

/** The reviews of groups. */
@ApplicationScoped
class GroupReviews {

    @PersistenceContext
    EntityManager em;

    /** How many have which grade; those without one under null. */
    Map<String, Long> byGrade(Group group) {
        Map<String, Long> people = new HashMap<>();
        group.bind(em.createQuery(
                        "select r.gradeAfter, count(r.id) from" + Group.REVIEWS + " where " + group.condition()
                                + " group by r.gradeAfter",
                        Object[].class))
                .getResultList()
                .forEach(row -> people.put((String) row[0], (Long) row[1]));
        return people;
    }

    boolean isEmpty(Group group) {
        return !any(group.bind(
                em.createQuery("select count(r.id) from" + Group.REVIEWS + " where " + group.condition(), Long.class)));
    }

    boolean contains(Group group, long review) {
        return any(query(group, "r.id").setParameter("id", review));
    }

    boolean containsPerson(Group group, long person) {
        return any(query(group, "r.personId").setParameter("id", person));
    }

    private TypedQuery<Long> query(Group group, String path) {
        return group.bind(em.createQuery(
                "select count(r.id) from" + Group.REVIEWS + " where " + path + " = :id and " + group.condition(),
                Long.class));
    }

    private static boolean any(TypedQuery<Long> query) {
        return query.getSingleResult() > 0;
    }
}
