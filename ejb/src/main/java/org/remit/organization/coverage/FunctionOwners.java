package org.remit.organization.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Which functions have owners today; for whoever waits until one has. */
@ApplicationScoped
public class FunctionOwners {

    @Inject
    CoverageCounts counts;

    @Inject
    Clock clock;

    /** The codes of the functions that at least one position answers for. */
    public Set<String> owned() {
        return counts.owned(LocalDate.now(clock));
    }

    /** The codes of the functions that at least two positions answer for. */
    public Set<String> doubled() {
        return counts.doubled(LocalDate.now(clock));
    }
}
