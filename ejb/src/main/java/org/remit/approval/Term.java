package org.remit.approval;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.remit.approval.calendar.WorkingDays;

/**
 * How long a round may take.
 *
 * @param days how many days, at least 1
 * @param working whether only days count that are worked
 * @param calendar which those are, and where they are counted
 */
record Term(int days, boolean working, WorkingDays calendar) {

    private static final Pattern TEXT = Pattern.compile("P(\\d{1,3})D(/working)?");

    Term {
        if (days < 1) {
            throw new IllegalArgumentException("a term takes a day at least: " + days);
        }
    }

    /** @param text an ISO 8601 period of days, with {@code /working} for working days: {@code P5D/working}, {@code P7D} */
    static Term parse(String text, WorkingDays calendar) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a term such as P5D/working or P7D: " + text);
        }
        return new Term(Integer.parseInt(matcher.group(1)), matcher.group(2) != null, calendar);
    }

    /** As {@link #parse} reads it. */
    String text() {
        return "P" + days + (working ? "D/working" : "D");
    }

    /** The same time of day, so many days later. */
    Instant end(Instant from) {
        return after(days, from);
    }

    /** One day of the term before its end; for a term of one day twelve hours before. */
    Instant reminder(Instant from) {
        return days > 1 ? after(days - 1, from) : end(from).minus(Duration.ofHours(12));
    }

    private Instant after(int count, Instant from) {
        ZonedDateTime end = from.atZone(calendar.zone());
        for (int left = count; left > 0; ) {
            end = end.plusDays(1);
            if (!working || calendar.works(end.toLocalDate())) {
                left--;
            }
        }
        return end.toInstant();
    }
}
