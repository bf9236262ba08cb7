package org.remit.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who stands where in the organisation, as the desk asks it; ids are those of persons. */
public interface Participants {

    /** The persons who hold the unit's head position today; empty when it is vacant. */
    List<Long> headOf(String unit);

    /** The same of several units, by their codes; one whose head is vacant may be missing. */
    default Map<String, List<Long>> headsOf(Set<String> units) {
        return units.stream().collect(Collectors.toMap(unit -> unit, this::headOf));
    }

    /** The next filled head above the unit, for a vacant head. */
    Optional<Long> superiorOfUnit(String unit);

    /** The next filled superior of a person, along the reporting lines of the positions. */
    Optional<Long> superiorOf(long person);
}
