package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.remit.organization.OrganizationParticipants;
import org.remit.people.Notice;

/**
 * The targets do not follow the share of somebody's time by themselves. They and their head are told, so that the head can propose
 * others.
 */
@ApplicationScoped
public class ShareNotices {

    @Inject
    Sheets sheets;

    @Inject
    OrganizationParticipants participants;

    @Inject
    Event<Notice> notices;

    void continued(@Observes SheetContinued continued) {
        sheets.changedShare(continued.sheet(), continued.before())
                .ifPresent(changed ->
                        notices.fire(changed.notice(Stream.concat(Stream.of(changed.holder()), heads(changed).stream())
                                .toList())));
    }

    /** Nobody changes their own sheet: for the head of a unit it is their superior. */
    private List<Long> heads(ChangedShare changed) {
        List<Long> heads = participants.headOf(changed.unit()).stream()
                .filter(head -> head != changed.holder())
                .toList();
        return heads.isEmpty()
                ? participants.superiorOf(changed.holder()).stream().toList()
                : heads;
    }
}
