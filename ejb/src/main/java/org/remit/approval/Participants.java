package org.remit.approval;

import java.util.List;
import java.util.Optional;

/** Who stands where in the organisation, as the desk asks it; ids are those of persons. */
public interface Participants {

    /** The persons who hold the unit's head position today; empty when it is vacant. */
    List<Long> headOf(String unit);

    /** The next filled head above the unit, for a vacant head. */
    Optional<Long> superiorOfUnit(String unit);

    /** The next filled superior of a person, along the reporting lines of the positions. */
    Optional<Long> superiorOf(long person);

    /** All members of the board. */
    List<Long> board();
}
