package org.remit.performance.scoring.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;

/** Days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate to) {

    /** @throws org.remit.shared.BusinessException when a day is missing or the last is before the first */
    public Period {
        var check = new DefinitionCheck();
        check.required("from", from);
        check.required("to", to);
        check.refuse(check.passed() && to.isBefore(from), "to", "error.endBeforeStart");
        check.orThrow();
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The days that belong to both; empty when there are none. */
    public Optional<Period> within(Period other) {
        LocalDate first = from.isBefore(other.from) ? other.from : from;
        LocalDate last = to.isAfter(other.to) ? other.to : to;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    }
}
