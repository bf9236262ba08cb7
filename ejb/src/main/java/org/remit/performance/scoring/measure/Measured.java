package org.remit.performance.scoring.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;

/**
 * A measurement, or several of them put together.
 *
 * @param day the day it holds for, the last of several
 * @param numerator the number itself, or what is divided
 * @param denominator what it is divided by, 0 or more; null for a number that is no ratio
 */
public record Measured(LocalDate day, BigDecimal numerator, BigDecimal denominator) {

    /** @throws org.remit.shared.BusinessException when the day or the number is missing, or the denominator is below 0 */
    public Measured {
        var check = new DefinitionCheck();
        check.required("day", day);
        check.required("numerator", numerator);
        check.refuse(denominator != null && denominator.signum() < 0, "denominator", "error.denominatorNegative");
        check.orThrow();
    }

    /** A number that is no ratio. */
    public Measured(LocalDate day, BigDecimal number) {
        this(day, number, null);
    }

    boolean ratio() {
        return denominator != null;
    }

    /** In the KPI's unit; empty for a ratio of nothing: where nobody was asked, nobody was satisfied or dissatisfied. */
    public Optional<BigDecimal> value(BigDecimal per) {
        if (!ratio()) {
            return Optional.of(Decimals.rounded(numerator));
        }
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(Decimals.divided(numerator.multiply(per), denominator));
    }
}
