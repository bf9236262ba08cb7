package org.remit.performance.learning.goal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is learned for. */
public enum LearningAim {
    /** A weakness to mend, which comes first in the years {@code 1} to {@value #LAST_MENDING_YEAR} of service. */
    WEAKNESS,
    /** A strength to build, in the years after those up to {@value #LAST_BUILDING_YEAR}. */
    STRENGTH;

    private static final int LAST_MENDING_YEAR = 3;
    private static final int LAST_BUILDING_YEAR = 5;

    /** The year of service that a day is in, from 1 on; the first one also before somebody has joined. */
    public static int yearOfService(LocalDate joined, LocalDate day) {
        return joined == null || joined.isAfter(day) ? 1 : (int) ChronoUnit.YEARS.between(joined, day) + 1;
    }

    /** What the years of service suggest; empty when it is for those who agree to choose. */
    public static Optional<LearningAim> suggested(int yearOfService) {
        if (yearOfService <= LAST_MENDING_YEAR) {
            return Optional.of(WEAKNESS);
        }
        return yearOfService <= LAST_BUILDING_YEAR ? Optional.of(STRENGTH) : Optional.empty();
    }
}
