package org.remit.approval.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The working days from today on. Each node believes what it has read for a minute, since every step of every request asks. */
@ApplicationScoped
public class WorkCalendar {

    private static final Duration BELIEVED = Duration.ofMinutes(1);

    @Inject
    CalendarEntries entries;

    @Inject
    Clock clock;

    private volatile Reading reading;

    private record Reading(WorkingDays days, Instant at) {}

    public WorkingDays days() {
        Reading last = reading;
        Instant now = clock.instant();
        if (last == null || Duration.between(last.at(), now).abs().compareTo(BELIEVED) > 0) {
            last = new Reading(read(), now);
            reading = last;
        }
        return last.days();
    }

    private WorkingDays read() {
        return new WorkingDays(
                clock.getZone(),
                entries.from(LocalDate.now(clock)).stream()
                        .map(CalendarEntry::span)
                        .toList());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
        reading = null;
    }
}
