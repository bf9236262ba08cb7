package org.remit.performance.scoring;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;

/**
 * How few and how many points an item may bring, whatever its method comes to.
 *
 * @param floor 0 unless said otherwise; below 0 where an item may cost what others have earned
 * @param cap 120 unless said otherwise; above the floor
 */
public record Limits(BigDecimal floor, BigDecimal cap) {

    /** What holds unless said otherwise. */
    public static final Limits USUAL = new Limits(BigDecimal.ZERO, BigDecimal.valueOf(120));

    /** @throws org.remit.shared.BusinessException when the floor is not below the cap, or a number is missing or too large */
    public Limits {
        var check = new DefinitionCheck();
        check.points("floor", floor);
        check.points("cap", cap);
        check.refuse(check.passed() && floor.compareTo(cap) >= 0, "floor", "error.floorNotBelowCap");
        check.orThrow();
    }

    BigDecimal hold(BigDecimal points) {
        return points.max(floor).min(cap);
    }
}
