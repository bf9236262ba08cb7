package org.remit.performance.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/**
 * A measure as somebody proposes it.
 *
 * @param measure what is to be done
 * @param owner the id of the person who carries it out
 * @param due the last day for it
 */
public record MeasureWish(String measure, Long owner, LocalDate due) {

    static final int MOST_TEXT = 1_000;
    static final int MOST_YEARS = 2;

    public MeasureWish {
        measure = TypedText.clean(measure);
    }

    /** @throws BusinessException INVALID with one violation for each field that is wrong */
    void check(LocalDate today, boolean ownerWorksHere) {
        List<Violation> found = new ArrayList<>();
        if (measure == null) {
            found.add(Violation.of("measure", "error.required"));
        } else if (measure.length() > MOST_TEXT) {
            found.add(Violation.of("measure", "error.tooLong", MOST_TEXT));
        }
        if (owner == null) {
            found.add(Violation.of("owner", "error.required"));
        } else if (!ownerWorksHere) {
            found.add(Violation.of("owner", "error.measureOwnerUnknown"));
        }
        if (due == null) {
            found.add(Violation.of("due", "error.required"));
        } else if (due.isBefore(today)) {
            found.add(Violation.of("due", "error.dateInPast"));
        } else if (due.isAfter(today.plusYears(MOST_YEARS))) {
            found.add(Violation.of("due", "error.measureDueTooFar", MOST_YEARS));
        }
        if (!found.isEmpty()) {
            throw new BusinessException(Kind.INVALID, found);
        }
    }
}
