package org.remit.organization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionContent;
import org.remit.organization.principle.DutyFindings;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Looks at a position before it is asked for: is it right, and what would it mean for the budget. */
@ApplicationScoped
class OpeningReview {

    /** What the arithmetic needs; a preview can do without the rest. */
    private static final Set<String> COUNTED =
            Set.of("unit", "headcount", "monthlyCost", "currency", "permanent", "validFrom", "validTo");

    @Inject
    Forecasts forecasts;

    @Inject
    PositionBook book;

    @Inject
    DutyFindings findings;

    @Inject
    Clock clock;

    /** Fails with everything that is wrong. */
    void check(PositionContent content) {
        List<Violation> violations = violations(content);
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
    }

    /** Fails, with everything else that is wrong, when the principles find something and nobody says why it stays. */
    void requireReason(PositionContent content) {
        if (content.reason() == null && findings.needingReason(content) > 0) {
            List<Violation> violations = new ArrayList<>(violations(content));
            violations.add(Violation.of("reason", "error.reasonRequired"));
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
    }

    private List<Violation> violations(PositionContent content) {
        List<Violation> violations =
                new ArrayList<>(PositionContentRules.violations(content, book.known(content), LocalDate.now(clock)));
        if (violations.stream().noneMatch(violation -> violation.field().equals("unit"))) {
            violations.addAll(UnitPeriodRules.violations(content, book.unitPeriod(content.unit())));
        }
        if (violations.stream().noneMatch(violation -> violation.field().equals("currency"))) {
            forecasts
                    .currency()
                    .filter(currency -> !currency.equals(content.currency()))
                    .ifPresent(currency ->
                            violations.add(Violation.of("currency", "error.currencyNotOfBudget", currency)));
        }
        return violations;
    }

    /** Fails when the unit is to be closed, or to begin later, than was known when the position was asked for. */
    void requireUnit(PositionContent content) {
        book.lockUnit(content.unit());
        List<Violation> violations = UnitPeriodRules.violations(content, book.unitPeriod(content.unit()));
        if (!violations.isEmpty()) {
            throw new BusinessException(
                    BusinessException.Kind.CONFLICT,
                    violations.stream()
                            .map(violation -> new Violation(null, violation.key(), violation.args()))
                            .toList());
        }
    }

    /** The forecast for what is typed so far; empty while too little is known. */
    Optional<Forecast> preview(PositionContent content, Long requestId) {
        boolean countable = violations(content).stream()
                .noneMatch(violation ->
                        COUNTED.contains(violation.field()) && !violation.key().equals("error.startInPast"));
        return countable ? Optional.of(forecasts.of(content, forecasts.years(content, requestId))) : Optional.empty();
    }
}
