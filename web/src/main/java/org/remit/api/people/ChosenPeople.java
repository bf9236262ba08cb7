package org.remit.api.people;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is to be given an account.
 *
 * @param persons their ids, 1 to 50
 */
public record ChosenPeople(List<Long> persons) {

    Set<Long> ids() {
        return persons == null
                ? Set.of()
                : persons.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
