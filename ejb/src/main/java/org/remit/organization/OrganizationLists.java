package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who holds what, with names: one query, however many positions. */
@ApplicationScoped
class OrganizationLists {

    @Inject
    Assignments assignments;

    @Inject
    Functions functions;

    /** The holders of all positions, by the position's code. */
    Map<String, List<Incumbent>> incumbents(LocalDate today) {
        return Holder.byPosition(assignments.all(today));
    }

    Map<String, List<Incumbent>> incumbents(Collection<String> positions, LocalDate today) {
        return Holder.byPosition(assignments.ofPositions(positions, today));
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
}
