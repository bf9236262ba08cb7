package org.remit.organization.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which pairs wait for a decision today; for whoever waits until there is one. */
@ApplicationScoped
public class OpenOverlaps {

    @Inject
    Overlaps overlaps;

    @Inject
    Clock clock;

    /**
     * The pairs without a decision, as {@link #key}; one query.
     *
     * @param firstCodes the codes of the duties that stand first in their pairs
     */
    public Set<String> undecided(Collection<String> firstCodes) {
        return firstCodes.isEmpty()
                ? Set.of()
                : overlaps.withFirst(firstCodes, LocalDate.now(clock)).stream()
                        .filter(pair -> pair.verdict() == null)
                        .map(pair -> key(pair.first().code(), pair.second().code()))
                        .collect(Collectors.toSet());
    }

    /** Two codes as one. */
    public static String key(String first, String second) {
        return first + " " + second;
    }
}
