package org.remit.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reminders that somebody asks for, besides those of the terms; who may ask for one is decided by whoever calls. */
@Stateless
@RunAs("system")
@PermitAll
public class ReminderOffice {

    /** Nobody is reminded of the same twice within it, nor of what they were asked within it. */
    public static final Duration PAUSE = Duration.ofDays(1);

    private static final String ASKED_FOR = "ASKED_FOR";

    @Inject
    Requests requests;

    @Inject
    Decisions decisions;

    @Inject
    Desk desk;

    @Inject
    Clock clock;

    /**
     * Reminds everybody whose word a round waits for, unless they were asked or reminded within the {@link #PAUSE}; each reminder is
     * recorded and mailed, or neither.
     *
     * @return how many people were reminded; 0 when the round is over, or another node is at it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remind(long roundId) {
        return requests.lockDue(roundId).filter(Round::open).map(this::remind).orElse(0);
    }

    private int remind(Round round) {
        Instant since = clock.instant().minus(PAUSE);
        List<Long> reminded = decisions.reminded(round, since);
        List<WorkItem> silent = round.openItems().stream()
                .filter(item -> !item.openedAt().isAfter(since) && !reminded.contains(item.personId()))
                .toList();
        return desk.remind(round, silent, ASKED_FOR);
    }
}
