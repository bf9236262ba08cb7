package org.remit.performance.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.Milestones.Milestone;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.performance.sheet.target.TargetScoring;
import org.remit.shared.BusinessException;

/**
 * The score of one sheet, from what was agreed and what was measured.
 *
 * <p>A measurement counts on the last day that it holds for. Those of the assignment count, for want of these the position's, for
 * want of these the unit's. A target that grows with the days counts for the days that the holder was there, and as long as the
 * period is not over only until the last day that was measured, so that a score in June says how June stands.
 *
 * @param measured the present measurements of everybody that may count, in the order of their days
 */
record SheetCalculation(AgreedSheet sheet, Map<Series, List<Measured>> measured, LocalDate today) {

    private static final List<SubjectKind> NEAREST_FIRST =
            List.of(SubjectKind.ASSIGNMENT, SubjectKind.POSITION, SubjectKind.UNIT);

    /** The range of targets: points beyond it could not be kept. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

    ScoredSheet score() {
        Map<String, Actual> actuals = new LinkedHashMap<>();
        Map<String, Calculation> calculations = new HashMap<>();
        Set<String> happened = new HashSet<>();
        for (SheetLine line : sheet.lines()) {
            actual(line).ifPresent(actual -> actuals.put(line.code(), scored(line, actual, calculations, happened)));
        }
        return new ScoredSheet(sheet.id(), sheet.rules().score(calculations, happened), actuals);
    }

    /** What cannot be scored counts as missing and says why: one wrong number must not keep the others from counting. */
    private Actual scored(SheetLine line, Actual actual, Map<String, Calculation> calculations, Set<String> happened) {
        if (actual.value() == null) {
            return actual;
        } else if (line.definition().part() == TargetPart.VETO) {
            if (actual.happened()) {
                happened.add(line.code());
            }
            return actual;
        }
        try {
            calculations.put(line.code(), calculate(target(line, actual), actual.value()));
            return actual;
        } catch (BusinessException refused) {
            return actual.refused(refused.violations().get(0).key());
        }
    }

    private static Calculation calculate(TargetDefinition definition, BigDecimal actual) {
        Set<String> reached = definition.method() == MethodKind.MILESTONES
                ? reached(definition.detail().milestones(), actual)
                : Set.of();
        return TargetScoring.calculate(definition, actual, reached);
    }

    /** Milestones are reached in their order; what is measured is how many percent that is. */
    private static Set<String> reached(List<Milestone> milestones, BigDecimal percent) {
        Set<String> reached = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Milestone milestone : milestones) {
            if (sum.compareTo(percent) < 0) {
                reached.add(milestone.code());
                sum = sum.add(milestone.weight());
            }
        }
        if (sum.compareTo(percent) != 0) {
            throw BusinessException.invalid("actual", "error.milestonesNotInOrder");
        }
        return reached;
    }

    private Optional<Actual> actual(SheetLine line) {
        return NEAREST_FIRST.stream()
                .flatMap(kind -> actual(line, kind).stream())
                .findFirst();
    }

    private Optional<Actual> actual(SheetLine line, SubjectKind kind) {
        List<Measured> counted = sheet.counted(kind, line, measured);
        return counted.isEmpty() ? Optional.empty() : Optional.of(combined(line, kind, counted));
    }

    private Actual combined(SheetLine line, SubjectKind kind, List<Measured> counted) {
        LocalDate last = counted.get(counted.size() - 1).day();
        Period days = targetDays(line, last);
        try {
            Measured all = line.measure().combined(counted).orElse(null);
            return all == null
                    ? new Actual(null, null, null, kind, counted.size(), last, days, null)
                    : new Actual(
                            value(line, all),
                            all.numerator(),
                            all.denominator(),
                            kind,
                            counted.size(),
                            last,
                            days,
                            null);
        } catch (BusinessException refused) {
            String key = refused.violations().get(0).key();
            return new Actual(null, null, null, kind, counted.size(), last, days, key);
        }
    }

    private static BigDecimal value(SheetLine line, Measured measured) {
        BigDecimal value = measured.value(line.measure().per()).orElse(null);
        if (value != null && value.abs().compareTo(MOST) > 0) {
            throw BusinessException.invalid("actual", "error.actualOutOfRange");
        }
        return value;
    }

    private Period targetDays(SheetLine line, LocalDate lastMeasured) {
        if (line.measure().targetKind() == TargetKind.LEVEL) {
            return null;
        }
        boolean over = today.isAfter(sheet.there().to());
        Period days = over ? sheet.there() : new Period(sheet.there().from(), lastMeasured);
        return days.equals(sheet.period()) ? null : days;
    }

    private TargetDefinition target(SheetLine line, Actual actual) {
        TargetDefinition agreed = line.definition();
        return actual.targetDays() == null
                ? agreed
                : agreed.scaled(number -> TargetKind.CUMULATIVE
                        .forPart(number, actual.targetDays(), sheet.period())
                        .value());
    }
}
