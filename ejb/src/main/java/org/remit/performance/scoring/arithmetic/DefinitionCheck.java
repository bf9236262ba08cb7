package org.remit.performance.scoring.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Collects all that is wrong with a definition, so that it is said at once. */
public final class DefinitionCheck {

    /** The range of actuals and targets, that of a duty's KPI. */
    private static final BigDecimal MAX_NUMBER = new BigDecimal("999999999999");

    /** Ten times what reaching a target is worth: whoever types more has typed something else. */
    private static final BigDecimal MAX_POINTS = new BigDecimal("1000");

    private static final int PERCENT_DECIMALS = 2;

    private final List<Violation> found = new ArrayList<>();

    /** Notes what must not be. */
    public void refuse(boolean broken, String field, String key, Object... args) {
        if (broken) {
            found.add(Violation.of(field, key, args));
        }
    }

    public void required(String field, Object value) {
        refuse(value == null, field, "error.required");
    }

    /** An actual, a target or what lies between them. */
    public void number(String field, BigDecimal value) {
        number(field, value, MAX_NUMBER);
    }

    public void points(String field, BigDecimal value) {
        number(field, value, MAX_POINTS);
    }

    /** A weight or a share. */
    public void percent(String field, BigDecimal value) {
        required(field, value);
        if (value != null) {
            boolean broken = value.signum() <= 0
                    || value.compareTo(Decimals.HUNDRED) > 0
                    || value.stripTrailingZeros().scale() > PERCENT_DECIMALS;
            refuse(broken, field, "error.percentOutOfRange", Decimals.HUNDRED, PERCENT_DECIMALS);
        }
    }

    /** Weights that are the whole together: not a hundredth more or less. */
    public void whole(String field, Collection<BigDecimal> weights) {
        if (passed()) {
            BigDecimal sum = Decimals.sum(weights);
            refuse(sum.compareTo(Decimals.HUNDRED) != 0, field, "error.weightsNotHundred", sum);
        }
    }

    /** A name within the definition, such as that of an item. */
    public void code(String field, String code, Set<String> before) {
        refuse(code == null || code.isBlank(), field, "error.required");
        refuse(code != null && !before.add(code), field, "error.itemTwice", code);
    }

    private void number(String field, BigDecimal value, BigDecimal max) {
        required(field, value);
        if (value != null) {
            boolean broken =
                    value.abs().compareTo(max) > 0 || value.stripTrailingZeros().scale() > Decimals.SCALE;
            refuse(broken, field, "error.targetOutOfRange", max.negate(), max, Decimals.SCALE);
        }
    }

    /** Whether nothing is wrong so far: what compares values has all of them. */
    public boolean passed() {
        return found.isEmpty();
    }

    public void orThrow() {
        if (!passed()) {
            throw new BusinessException(BusinessException.Kind.INVALID, found);
        }
    }
}
