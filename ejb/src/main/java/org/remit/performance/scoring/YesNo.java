package org.remit.performance.scoring;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.shared.BusinessException;

/**
 * Done or not: an actual of 1 is worth 100 points, of 0 none. Another actual is refused.
 *
 * <p>Source: the either-or method of Chinese performance management (非此即彼法).
 */
public record YesNo() implements NumericMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.YES_NO;
    }

    @Override
    public Step step(BigDecimal actual) {
        boolean yes = actual.compareTo(BigDecimal.ONE) == 0;
        if (!yes && actual.signum() != 0) {
            throw BusinessException.invalid("actual", "error.actualNotYesNo");
        }
        return Step.lookedUp(Decimals.written(actual), yes ? Decimals.HUNDRED : BigDecimal.ZERO);
    }

    @Override
    public boolean targetBased() {
        return true;
    }
}
