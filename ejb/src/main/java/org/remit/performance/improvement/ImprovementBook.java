package org.remit.performance.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;

/** Where improvements are opened. */
@ApplicationScoped
public class ImprovementBook {

    @Inject
    Improvements improvements;

    @Inject
    OpeningNotices notices;

    @Inject
    Clock clock;

    /**
     * Opens an improvement for each, but where one is open, or one has dealt with what was measured; whom it concerns is told.
     *
     * @return how many were opened
     */
    public int open(Collection<FallenKpi> fallen) {
        if (fallen.isEmpty()) {
            return 0;
        }
        Set<String> taken = improvements.taken(fallen);
        var opened = fallen.stream()
                .filter(each -> !taken.contains(each.series()))
                .map(each -> new Improvement(each, clock.instant()))
                .toList();
        opened.forEach(improvements::add);
        opened.forEach(notices::tell);
        return opened.size();
    }
}
