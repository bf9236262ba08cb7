package org.remit.performance.calibration.group;

import jakarta.persistence.TypedQuery;
import java.util.Set;

/**
 * The reviews of a cycle whose people were in one of some units last. So each review belongs to one group only, even of somebody who
 * was transferred; of two assignments at the same time that with the larger share of time counts.
 *
 * @param units the codes of the units
 * @param without the id of a person whose review is left out, or null
 */
public record Group(long cycle, Set<String> units, Long without) {

    /** Reviews r, each with the part p that counts. */
    public static final String REVIEWS = " Review r join ReviewPart p on p.review = r";

    private static final String WITHIN =
            "r.cycleId = :cycle and p.unit in :units and not exists (select 1 from ReviewPart o"
                    + " where o.review = r and (o.lastDay > p.lastDay or o.lastDay = p.lastDay and (o.share > p.share"
                    + " or o.share = p.share and o.id > p.id)))";

    /** Without whose review. */
    public Group except(long person) {
        return new Group(cycle, units, person);
    }

    /** The condition of a query for {@link #REVIEWS}. */
    public String condition() {
        return without == null ? WITHIN : WITHIN + " and r.personId <> :without";
    }

    /** The query with what the condition needs. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        // an empty list is no SQL everywhere, and nothing has this code
        query.setParameter("cycle", cycle).setParameter("units", units.isEmpty() ? Set.of("-") : units);
        return without == null ? query : query.setParameter("without", without);
    }
}
