package org.remit.approval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a round asks and has asked. */
record RoundPeople(List<WorkItem> items) {

    /** Whether somebody has spoken here. */
    boolean heard(long person) {
        return items.stream().anyMatch(item -> item.personId() == person && item.answeredAt() != null);
    }

    /** Whether the person has spoken or may still speak. */
    boolean hears(long person) {
        return items.stream().anyMatch(item -> item.personId() == person && item.state() != WorkItem.State.CANCELLED);
    }

    /** Whether the person is being asked. */
    boolean waitsFor(long person) {
        return items.stream().anyMatch(item -> item.personId() == person && item.state() == WorkItem.State.OPEN);
    }

    /** Who was asked and is no longer. */
    Set<Long> askedBefore() {
        return items.stream()
                .filter(item -> item.state() != WorkItem.State.OPEN)
                .map(WorkItem::personId)
                .collect(Collectors.toSet());
    }

    /** Who is or was asked, without those who only enter what others have signed on paper. */
    Set<Long> askedThemselves() {
        return items.stream()
                .filter(item -> item.askedBecause() != Asked.Because.NO_ACCOUNT)
                .map(WorkItem::personId)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
