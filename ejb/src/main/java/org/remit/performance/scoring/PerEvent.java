package org.remit.performance.scoring;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.shared.BusinessException;

/**
 * Points added or deducted for each event: {@code S + n × E} for n events, S points to start with and E points each. A
 * deduction starts at 100 with E below 0; a bonus starts at 0 with E above 0. How far it goes is said by floor and cap.
 *
 * <p>Source: the deduction method of Chinese performance management (减分法, 加减分法).
 *
 * @param start points when nothing has happened
 * @param each points per event; not 0
 */
public record PerEvent(BigDecimal start, BigDecimal each) implements NumericMethod {

    /** @throws org.remit.shared.BusinessException when an event changes nothing, or a number is missing or too large */
    public PerEvent {
        var check = new DefinitionCheck();
        check.points("start", start);
        check.points("each", each);
        check.refuse(each != null && each.signum() == 0, "each", "error.eventWithoutPoints");
        check.orThrow();
    }

    @Override
    public MethodKind kind() {
        return MethodKind.PER_EVENT;
    }

    /** @param events how many there were: whole, 0 or more */
    @Override
    public Step step(BigDecimal events) {
        if (events.signum() < 0 || events.stripTrailingZeros().scale() > 0) {
            throw BusinessException.invalid("actual", "error.actualNotACount");
        }
        return Step.of(Decimals.formula("%s + %s × %s", start, events, each), start.add(events.multiply(each)));
    }
}
