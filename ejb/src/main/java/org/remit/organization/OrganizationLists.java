package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.people.People;
import org.remit.people.PersonRef;

/** Who holds what, with names: two queries, however many positions. */
@ApplicationScoped
class OrganizationLists {

    @Inject
    Assignments assignments;

    @Inject
    Functions functions;

    @Inject
    People people;

    /** The holders of all positions, by the position's code. */
    Map<String, List<Incumbent>> incumbents(LocalDate today) {
        return named(assignments.all(today));
    }

    Map<String, List<Incumbent>> incumbents(Collection<String> positions, LocalDate today) {
        return named(assignments.ofPositions(positions, today));
    }

    List<String> heldBy(long person, LocalDate today) {
        return assignments.ofPerson(person, today).stream()
                .map(Holder::position)
                .distinct()
                .toList();
    }

    List<FunctionRow> functions() {
        return functions.all();
    }

    private Map<String, List<Incumbent>> named(List<Holder> holders) {
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
