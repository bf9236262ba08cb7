package org.remit.performance.scoring.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;

/**
 * How a KPI's measurements become the actual of a person and that of a group: first over time for each person, then over people.
 *
 * @param overTime among the measurements of one person
 * @param overPeople among the persons of a group
 * @param targetKind whether its targets grow with the days, as a sum does
 * @param per what a ratio is said of: 100 for percent, 1000 for complaints per thousand orders; 1 unless said otherwise
 */
public record Measure(Aggregation overTime, Aggregation overPeople, TargetKind targetKind, BigDecimal per) {

    /** What still has numerator and denominator when it comes to the persons. */
    private static final Set<Aggregation> KEEPS_RATIOS = Set.of(Aggregation.RATIO_OF_SUMS, Aggregation.LAST);

    /** @throws org.remit.shared.BusinessException when its parts do not fit together */
    public Measure {
        per = per == null ? BigDecimal.ONE : per;
        var check = new DefinitionCheck();
        check.required("overTime", overTime);
        check.required("overPeople", overPeople);
        check.required("targetKind", targetKind);
        check.number("per", per);
        check.refuse(per.signum() <= 0, "per", "error.perNotPositive");
        check.refuse(overPeople == Aggregation.LAST, "overPeople", "error.lastOfPeople");
        if (check.passed()) {
            check.refuse(
                    overPeople == Aggregation.RATIO_OF_SUMS && !KEEPS_RATIOS.contains(overTime),
                    "overPeople",
                    "error.ratioOfPeople");
            check.refuse(
                    overPeople == Aggregation.SUM && overTime == Aggregation.RATIO_OF_SUMS,
                    "overPeople",
                    "error.sumOfRatios");
            check.refuse(!fits(targetKind, overTime), "targetKind", "error.targetKind");
        }
        check.orThrow();
    }

    /** A sum grows with the days, a mean and a ratio do not; the last may be a running count or a level. */
    private static boolean fits(TargetKind kind, Aggregation overTime) {
        return overTime == Aggregation.LAST || (overTime == Aggregation.SUM) == (kind == TargetKind.CUMULATIVE);
    }

    /** The measurements of a person as one, a ratio still with numerator and denominator; empty when nothing was measured. */
    public Optional<Measured> combined(List<Measured> measured) {
        return overTime.combine(measured, per);
    }

    /** The actual of a person, in the KPI's unit; empty when nothing was measured. */
    public Optional<BigDecimal> ofPerson(List<Measured> measured) {
        return combined(measured).flatMap(this::value);
    }

    /** The actual of a group, in the KPI's unit, from the measurements of each person; whoever has none is left out. */
    public Optional<BigDecimal> ofPeople(Collection<List<Measured>> persons) {
        List<Measured> each = persons.stream()
                .flatMap(person -> overTime.combine(person, per).stream())
                .toList();
        return overPeople.combine(each, per).flatMap(this::value);
    }

    private Optional<BigDecimal> value(Measured measured) {
        return measured.value(per);
    }
}
