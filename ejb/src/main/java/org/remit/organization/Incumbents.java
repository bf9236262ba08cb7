package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who holds positions on a day, with names. */
@ApplicationScoped
public class Incumbents {

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    /** The holders by the position's code, the largest share first; one query, however many positions. */
    public Map<String, List<Incumbent>> of(Collection<String> positions, LocalDate day) {
        return Holder.byPosition(assignments.onDay(positions, day, day.isBefore(LocalDate.now(clock))));
    }
}
