package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.people.People;
import org.remit.people.PersonRef;

/** Who holds positions on a day, with names. */
@ApplicationScoped
public class Incumbents {

    @Inject
    Assignments assignments;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** The holders by the position's code, the largest share first; two queries, however many positions. */
    public Map<String, List<Incumbent>> of(Collection<String> positions, LocalDate day) {
        List<Holder> holders = assignments.onDay(positions, day, day.isBefore(LocalDate.now(clock)));
        Map<Long, PersonRef> names =
                people.refs(holders.stream().map(Holder::personId).distinct().toList());
        return holders.stream()
                .collect(Collectors.groupingBy(
                        Holder::position,
                        Collectors.mapping(
                                held -> new Incumbent(names.get(held.personId()), held.sharePercent(), held.since()),
                                Collectors.toList())));
    }
}
