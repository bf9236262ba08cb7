package org.remit.organization.opening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.DutyContent;
import org.remit.organization.KnownCodes;
import org.remit.organization.KpiContent;
import org.remit.organization.PositionContent;
import org.remit.shared.BusinessException.Violation;

/** What a position must be before it can be asked for; says everything that is wrong at once, by the fields' paths. */
public final class PositionContentRules {

    public static final int MAX_HEADCOUNT = 999;
    public static final int MAX_DUTIES = 30;
    public static final int MAX_KPIS = 20;
    public static final int MAX_YEARS = 5;
    public static final int MAX_YEARS_AHEAD = 10;

    static final BigDecimal MAX_COST = new BigDecimal("1000000");
    static final int COST_DECIMALS = 2;
    static final BigDecimal MAX_TARGET = new BigDecimal("999999999999");
    static final int TARGET_DECIMALS = 4;
    static final BigDecimal MIN_FTE = new BigDecimal("0.01");
    static final int FTE_DECIMALS = 2;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final PositionContent content;
    private final Violations violations = new Violations();

    private PositionContentRules(PositionContent content) {
        this.content = content;
    }

    /**
     * Everything that keeps the content from being submitted; empty when nothing does.
     *
     * @param known which of its codes exist
     * @param today a position may start today at the earliest
     */
    public static List<Violation> violations(PositionContent content, KnownCodes known, LocalDate today) {
        PositionContentRules rules = new PositionContentRules(content);
        new PositionTextRules(content, rules.violations).check();
        rules.checkPlace(known);
        rules.checkSize();
        rules.checkPeriod(today);
        rules.checkDuties(known, today);
        return rules.violations.all();
    }

    /** What keeps the content even from being kept as a draft: what no column or nobody's eyes can hold. */
    public static List<Violation> unsaveable(PositionContent content) {
        Violations violations = new Violations();
        new PositionTextRules(content, violations).check();
        return violations.all();
    }

    /**
     * Everything that is wrong with the duties of a position that exists.
     *
     * @param self the position's code
     * @param reason why they stay as they are although the principles find something, or null
     */
    public static List<Violation> ofDuties(
            String self, List<DutyContent> duties, String reason, KnownCodes known, LocalDate today) {
        PositionContentRules rules = new PositionContentRules(onlyDuties(duties, reason));
        new PositionTextRules(rules.content, rules.violations).check();
        rules.checkDuties(known, today);
        new DutyFieldRules(rules.violations, known, today).checkNotItself(duties, self);
        return rules.violations.all();
    }

    /** What keeps duties even from being kept as a draft. */
    public static List<Violation> unsaveableDuties(List<DutyContent> duties, String reason) {
        return unsaveable(onlyDuties(duties, reason));
    }

    private static PositionContent onlyDuties(List<DutyContent> duties, String reason) {
        return new PositionContent(null, null, null, null, null, null, null, null, null, null, duties, reason);
    }

    private void checkPlace(KnownCodes known) {
        violations.required("unit", content.unit());
        violations.unknown("unit", content.unit(), known.units(), "error.unitUnknown");
        violations.named("title", content.title());
        violations.required("layer", content.layer());
        violations.required("reportsTo", content.reportsTo());
        violations.unknown("reportsTo", content.reportsTo(), known.positions(), "error.reportsToUnknown");
    }

    private void checkSize() {
        if (violations.required("headcount", content.headcount())
                && (content.headcount() < 1 || content.headcount() > MAX_HEADCOUNT)) {
            violations.add("headcount", "error.headcountOutOfRange", 1, MAX_HEADCOUNT);
        }
        BigDecimal cost = content.monthlyCost();
        if (violations.required("monthlyCost", cost)
                && (cost.signum() < 0 || cost.compareTo(MAX_COST) > 0 || cost.scale() > COST_DECIMALS)) {
            violations.add("monthlyCost", "error.costOutOfRange", 0, MAX_COST, COST_DECIMALS);
        }
        checkFte();
        if (violations.required("currency", content.currency())) {
            violations.unknown("currency", content.currency(), CURRENCIES, "error.currencyUnknown");
        }
    }

    /** More working time than seats is none. */
    private void checkFte() {
        BigDecimal fte = content.fte();
        if (fte == null) {
            return;
        }
        BigDecimal seats = BigDecimal.valueOf(content.headcount() == null ? MAX_HEADCOUNT : content.headcount());
        if (fte.compareTo(MIN_FTE) < 0 || fte.scale() > FTE_DECIMALS || fte.compareTo(seats) > 0) {
            violations.add("fte", "error.fteOutOfRange", MIN_FTE, seats, FTE_DECIMALS);
        }
    }

    private void checkPeriod(LocalDate today) {
        violations.required("permanent", content.permanent());
        LocalDate from = content.validFrom();
        LocalDate to = content.validTo();
        if (violations.required("validFrom", from)) {
            if (from.isBefore(today)) {
                violations.add("validFrom", "error.startInPast");
            } else if (from.isAfter(today.plusYears(MAX_YEARS_AHEAD))) {
                violations.add("validFrom", "error.startTooFarAhead", MAX_YEARS_AHEAD);
            }
        }
        if (content.endless() && to != null) {
            violations.add("validTo", "error.permanentWithEnd");
        } else if (Boolean.FALSE.equals(content.permanent()) && to == null) {
            violations.add("validTo", "error.temporaryWithoutEnd");
        } else if (from != null && to != null) {
            checkEnd(from, to);
        }
    }

    private void checkEnd(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            violations.add("validTo", "error.endBeforeStart");
        } else if (ChronoUnit.YEARS.between(from, to) >= MAX_YEARS) {
            violations.add("validTo", "error.periodTooLong", MAX_YEARS);
        }
    }

    private void checkDuties(KnownCodes known, LocalDate today) {
        if (content.duties().isEmpty()) {
            violations.add("duties", "error.noDuty");
        }
        KpiNames names = new KpiNames();
        DutyFieldRules fields = new DutyFieldRules(violations, known, today);
        for (int i = 0; i < content.duties().size(); i++) {
            DutyContent duty = content.duties().get(i);
            String path = "duties[" + i + "].";
            violations.named(path + "text", duty.text());
            violations.required(path + "function", duty.function());
            violations.unknown(path + "function", duty.function(), known.functions(), "error.functionUnknown");
            fields.check(path, duty);
            if (duty.kpis().isEmpty()) {
                violations.add(path + "kpis", "error.dutyWithoutKpi");
            }
            for (int j = 0; j < duty.kpis().size(); j++) {
                checkKpi(path + "kpis[" + j + "].", duty.kpis().get(j), names);
            }
        }
    }

    private void checkKpi(String path, KpiContent kpi, KpiNames names) {
        if (violations.named(path + "name", kpi.name()) && !names.add(kpi.name())) {
            violations.add(path + "name", "error.duplicateKpi");
        }
        violations.required(path + "unit", kpi.unit());
        violations.required(path + "direction", kpi.direction());
        BigDecimal target = kpi.target();
        if (violations.required(path + "target", target)
                && (target.abs().compareTo(MAX_TARGET) > 0 || target.scale() > TARGET_DECIMALS)) {
            violations.add(path + "target", "error.targetOutOfRange", MAX_TARGET.negate(), MAX_TARGET, TARGET_DECIMALS);
        }
        violations.required(path + "frequency", kpi.frequency());
    }

    static List<String> currencies() {
        return new ArrayList<>(CURRENCIES);
    }
}
