package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.remit.organization.PositionRow;

/** How near the end of a temporary position is. */
@Named
@RequestScoped
public class PositionEndBacking {

    private static final int WARNING_DAYS = 14;

    @Inject
    Clock clock;

    /** Whether it ends within two weeks. */
    public boolean near(PositionRow row) {
        return row.validTo() != null && days(row) >= 0 && days(row) <= WARNING_DAYS;
    }

    /** How many days are left after today. */
    public long days(PositionRow row) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), row.validTo());
    }
}
