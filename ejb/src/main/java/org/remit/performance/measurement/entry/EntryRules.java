package org.remit.performance.measurement.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException.Violation;

/** What a measurement has to fulfil by itself; what stands beside it is asked elsewhere. Collects everything that is wrong. */
public final class EntryRules {

    public static final int MOST_SOURCE = 200;
    public static final int MOST_KEY = 80;
    public static final int MOST_REASON = 500;
    private static final int DECIMALS = 6;
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);

    private final MeasurementEntry entry;
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();

    /** @param today no measurement holds for days after it */
    public EntryRules(MeasurementEntry entry, LocalDate today) {
        this.entry = entry;
        this.today = today;
    }

    /**
     * Whether all is well, and which days it holds for.
     *
     * @param kpi null when there is no such KPI
     * @param subject null when there is no such subject
     * @return the days, or null when something is wrong
     */
    public Period check(MeasuredKpi kpi, Subject subject) {
        if (entry.kpi() == null) {
            wrong("kpi", "error.required");
        } else if (kpi == null) {
            wrong("kpi", "error.kpiUnknown", entry.kpi());
        }
        checkSubject(subject);
        checkTexts();
        Period days = kpi == null || subject == null ? null : days(kpi, subject);
        if (entry.period() == null) {
            wrong("period", "error.required");
        }
        if (kpi != null) {
            checkFigures(kpi);
        }
        return violations.isEmpty() ? days : null;
    }

    public List<Violation> violations() {
        return violations;
    }

    private void checkSubject(Subject subject) {
        SubjectRef ref = entry.subject();
        if (ref.kind() == null) {
            wrong(ref.field(), "error.oneSubject");
        } else if (subject == null) {
            switch (ref.kind()) {
                case UNIT -> wrong("unit", "error.unitUnknown", ref.unit());
                case POSITION -> wrong("position", "error.positionUnknown", ref.position());
                case ASSIGNMENT -> wrong("person", "error.notInPosition", ref.person(), ref.position());
            }
        }
    }

    private void checkTexts() {
        atMost("source", entry.source(), MOST_SOURCE);
        atMost("key", entry.key(), MOST_KEY);
        atMost("reason", entry.reason(), MOST_REASON);
    }

    private void atMost(String field, String text, int most) {
        if (text != null && text.length() > most) {
            wrong(field, "error.tooLong", most);
        }
    }

    /** Of somebody who came or went meanwhile, the days that they were there. */
    private Period days(MeasuredKpi kpi, Subject subject) {
        Period asked = entry.period();
        if (asked == null) {
            return null;
        }
        Period whole = CalendarPeriod.of(kpi.frequency(), asked.from());
        Optional<Period> there =
                whole.within(new Period(subject.from(), subject.to() == null ? LocalDate.MAX : subject.to()));
        if (!asked.equals(whole) && !there.filter(asked::equals).isPresent()) {
            wrong(
                    "period",
                    "error.periodFrequency." + kpi.frequency(),
                    CalendarPeriod.text(kpi.frequency(), whole),
                    asked.from() + "/" + asked.to());
            return null;
        } else if (there.isEmpty()) {
            wrong("period", "error.subjectNotThere", subject.from(), subject.to() == null ? "" : subject.to());
            return null;
        } else if (there.get().to().isAfter(today)) {
            wrong("period", "error.periodNotOver", there.get().to());
            return null;
        }
        return there.get();
    }

    private void checkFigures(MeasuredKpi kpi) {
        Figures figures = entry.figures();
        boolean divided = figures.numerator() != null || figures.denominator() != null;
        fits("value", figures.value());
        fits("numerator", figures.numerator());
        fits("denominator", figures.denominator());
        if (divided && figures.value() != null) {
            wrong("value", "error.valueOrRatio");
        } else if (divided) {
            checkRatio(kpi, figures);
        } else if (kpi.ratio()) {
            wrong("numerator", "error.ratioNeeded");
        } else if (figures.value() == null) {
            wrong("value", "error.required");
        } else {
            checkBelievable(kpi, figures.value());
        }
    }

    private void checkRatio(MeasuredKpi kpi, Figures figures) {
        if (kpi.sum()) {
            wrong("numerator", "error.noRatio");
        } else if (figures.numerator() == null) {
            wrong("numerator", "error.required");
        } else if (figures.denominator() == null) {
            wrong("denominator", "error.required");
        } else if (figures.denominator().signum() < 0) {
            wrong("denominator", "error.denominatorNegative");
        } else if (figures.denominator().signum() == 0 && figures.numerator().signum() != 0) {
            wrong("denominator", "error.dividedByNothing");
        } else if (figures.numerator().signum() < 0 && !entry.confirmed()) {
            wrong("numerator", "error.negativeDoubtful", figures.numerator().toPlainString());
        }
    }

    /** 0.85 for a percentage may be 85 %, and a count below nothing may be a slip: whoever means it says so. */
    private void checkBelievable(MeasuredKpi kpi, BigDecimal value) {
        boolean fraction = value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
        boolean percent = entry.figures().percent();
        if (percent && !kpi.unit().equals("%")) {
            wrong("value", "error.notAPercentage");
        } else if (kpi.neverNegative() && value.signum() < 0) {
            wrong("value", "error.negativeUnit", value.toPlainString());
        } else if (kpi.share() && fraction && !percent && !entry.confirmed()) {
            String hundredfold = value.movePointRight(kpi.unit().equals("%") ? 2 : 3)
                    .stripTrailingZeros()
                    .toPlainString();
            wrong(
                    "value",
                    "error.fractionDoubtful",
                    value.toPlainString() + " " + kpi.unit(),
                    hundredfold + " " + kpi.unit());
        } else if (value.signum() < 0 && !entry.confirmed()) {
            wrong("value", "error.negativeDoubtful", value.toPlainString());
        }
    }

    private void fits(String field, BigDecimal number) {
        if (number == null) {
            return;
        } else if (number.stripTrailingZeros().scale() > DECIMALS) {
            wrong(field, "error.numberDecimals", DECIMALS);
        } else if (number.abs().compareTo(TOO_LARGE) >= 0) {
            wrong(field, "error.numberTooLarge", "10^15");
        }
    }

    private void wrong(String field, String key, Object... arguments) {
        List<Object> texts =
                List.<Object>of(Stream.of(arguments).map(String::valueOf).toArray());
        violations.add(new Violation(field, key, texts));
    }
}
