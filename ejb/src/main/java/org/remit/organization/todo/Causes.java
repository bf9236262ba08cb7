package org.remit.organization.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.coverage.FunctionOwners;
import org.remit.organization.overlap.OpenOverlaps;

/** Tells which causes of to-dos are still there; a query per kind, however many there are. */
@ApplicationScoped
class Causes {

    @Inject
    FunctionOwners owners;

    @Inject
    OpenOverlaps overlaps;

    /** Those of the subjects whose cause is gone: the function is covered or retired, or covered by one only, or the pair is decided on. */
    Set<TodoSubject> settled(Collection<TodoSubject> subjects) {
        Set<String> settled = has(subjects, TodoKind.GAP) ? owners.settled() : Set.of();
        Set<String> doubled = has(subjects, TodoKind.DOUBLE) ? owners.doubled() : Set.of();
        List<String> duties = subjects.stream()
                .filter(subject -> subject.kind() == TodoKind.OVERLAP)
                .map(TodoSubject::firstDuty)
                .distinct()
                .toList();
        Set<String> undecided = overlaps.undecided(duties);
        return subjects.stream()
                .filter(subject -> switch (subject.kind()) {
                    case GAP -> settled.contains(subject.function());
                    case DOUBLE -> !doubled.contains(subject.function());
                    case OVERLAP -> !undecided.contains(OpenOverlaps.key(subject.firstDuty(), subject.secondDuty()));
                })
                .collect(Collectors.toSet());
    }

    private static boolean has(Collection<TodoSubject> subjects, TodoKind kind) {
        return subjects.stream().anyMatch(subject -> subject.kind() == kind);
    }
}
