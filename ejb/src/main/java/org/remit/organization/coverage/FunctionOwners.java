package org.remit.organization.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;

/** Which functions have owners today; for whoever waits until one has. */
@ApplicationScoped
public class FunctionOwners {

    @Inject
    CoverageCounts counts;

    @Inject
    Clock clock;

    /** The codes of the functions that nobody is missed for: one position at least answers for them, or they are retired. */
    public Set<String> settled() {
        return Stream.concat(counts.owned(LocalDate.now(clock)).stream(), counts.retired().stream())
                .collect(Collectors.toSet());
    }

    /** What somebody has answered for and nobody does today: what never had an owner is not missed. */
    public List<FunctionGap> orphaned() {
        return counts.orphaned(LocalDate.now(clock));
    }

    /**
     * What nobody will answer for any more once a position has other duties or none; one query.
     *
     * @param duties what it is left with
     * @param day the first day on which it is so, or null for today
     */
    public List<FunctionGap> lost(String position, List<DutyContent> duties, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        Set<String> kept = duties.stream()
                .filter(duty -> duty.part() == DutyPart.OWNER)
                .map(DutyContent::function)
                .collect(Collectors.toSet());
        return counts.onlyOf(position, day == null || day.isBefore(today) ? today : day).stream()
                .filter(gap -> !kept.contains(gap.code()))
                .toList();
    }

    /** What nobody will answer for any more once a person has left. */
    public List<FunctionGap> lostWith(long person, LocalDate lastDay) {
        return counts.onlyBy(person, lastDay);
    }

    /** The codes of the functions that at least two positions answer for. */
    public Set<String> doubled() {
        return counts.doubled(LocalDate.now(clock));
    }
}
