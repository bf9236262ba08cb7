package org.remit.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day in an address, as {@code 2027-05-15}; every database knows the days of the years 1900 to 2200. */
public final class TypedDay {

    private TypedDay() {}

    /** The day, or empty when the text is none. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
