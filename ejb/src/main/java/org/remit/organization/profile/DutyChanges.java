package org.remit.organization.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.remit.approval.RequestNumber;

/** What became of the duties of some positions in a time. */
@ApplicationScoped
class DutyChanges {

    @Inject
    DutyLines lines;

    @Inject
    DutyEntries entries;

    /** The latest first; a version that gave way to the next is one change, not two. */
    List<DutyChange> of(Collection<String> positions, LocalDate from, LocalDate to) {
        List<DutyLine> versions = lines.changed(positions, from, to);
        Map<Long, RequestNumber> requests = entries.requests(versions);
        return versions.stream()
                .flatMap(version -> changes(version, versions, from, to, requests.get(version.requestId())))
                .sorted(Comparator.comparing(DutyChange::on).reversed())
                .toList();
    }

    private static Stream<DutyChange> changes(
            DutyLine version, List<DutyLine> versions, LocalDate from, LocalDate to, RequestNumber request) {
        Stream.Builder<DutyChange> changes = Stream.builder();
        if (within(version.from(), from, to)) {
            DutyChange.Kind kind = version.versionNo() == 1 ? DutyChange.Kind.ADDED : DutyChange.Kind.CHANGED;
            changes.add(new DutyChange(kind, version, version.from(), request));
        }
        if (version.to() != null && within(version.to(), from, to) && !hasSuccessor(version, versions)) {
            changes.add(new DutyChange(DutyChange.Kind.ENDED, version, version.to(), null));
        }
        return changes.build();
    }

    private static boolean hasSuccessor(DutyLine version, List<DutyLine> versions) {
        return versions.stream()
                .anyMatch(other -> other.code().equals(version.code()) && other.versionNo() == version.versionNo() + 1);
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
