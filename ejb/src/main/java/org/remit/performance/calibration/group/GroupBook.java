package org.remit.performance.calibration.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.remit.performance.calibration.distribution.GradeCounts;
import org.remit.performance.cycle.Grade;

/** What the members of a group have; it asks nobody for rights. */
@ApplicationScoped
public class GroupBook {

    @Inject
    GroupReviews reviews;

    /** @param scale the grades of the cycle */
    public GradeCounts counts(Group group, List<Grade> scale) {
        Map<String, Long> people = reviews.byGrade(group);
        return GradeCounts.of(scale, people, people.getOrDefault(null, 0L));
    }

    /** Whether no review belongs to it. */
    public boolean isEmpty(Group group) {
        return reviews.isEmpty(group);
    }

    /** Whether a review belongs to it. */
    public boolean contains(Group group, long review) {
        return reviews.contains(group, review);
    }

    /** Whether somebody's review belongs to it. */
    public boolean containsPerson(Group group, long person) {
        return reviews.containsPerson(group, person);
    }
}
