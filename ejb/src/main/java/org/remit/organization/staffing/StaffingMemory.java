package org.remit.organization.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The staffing as this node remembers it. To join all assignments with all positions takes a second in a large organisation;
 * to ask what has changed since is one short query, so that nobody ever sees what is out of date.
 */
@ApplicationScoped
public class StaffingMemory {

    /**
     * Changes are kept for so long, and each page reads them. A node that has not looked for half of it reads everything
     * anew, so that the other half is left for a transaction between noting a change and committing it.
     */
    static final Duration KEPT = Duration.ofMinutes(20);

    /** Then everything is read anew, whatever was told: somebody may have changed the database by hand. */
    private static final Duration TRUSTED = Duration.ofHours(1);

    private static final int MOST_SINGLY = 500;

    @Inject
    StaffingRows rows;

    @Inject
    Clock clock;

    private Staffing staffing;
    private Set<Long> known = Set.of();
    private Instant readAt;
    private Instant askedAt;

    /**
     * As it is committed by now. Only for transactions that change nothing themselves: it would be remembered even if they
     * were rolled back.
     */
    public synchronized Staffing current() {
        Instant now = clock.instant();
        // before what they tell of: what is committed in between is read once more the next time
        List<StaffingChangeRow> changes = rows.changes();
        List<StaffingChangeRow> news =
                changes.stream().filter(change -> !known.contains(change.id())).toList();
        if (staffing == null
                || askedAt.isBefore(now.minus(KEPT.dividedBy(2)))
                || readAt.isBefore(now.minus(TRUSTED))
                || isMuch(news)) {
            staffing = rows.all();
            readAt = now;
        } else if (!news.isEmpty()) {
            Set<Long> positions = news.stream().map(StaffingChangeRow::position).collect(Collectors.toSet());
            staffing = staffing.with(positions, rows.slices(positions), rows.incumbencies(positions));
        }
        askedAt = now;
        // by id and not by the newest: whoever noted a change earlier may commit it later
        known = changes.stream().map(StaffingChangeRow::id).collect(Collectors.toCollection(HashSet::new));
        return staffing;
    }

    private static boolean isMuch(List<StaffingChangeRow> news) {
        return news.size() > MOST_SINGLY
                || news.stream().map(StaffingChangeRow::position).anyMatch(Objects::isNull);
    }
}
