package org.remit.organization.opening;

import java.util.ArrayList;
import java.util.List;
import org.remit.organization.PositionContent;
import org.remit.organization.UnitPeriod;
import org.remit.shared.BusinessException.Violation;

/** No position is there before its unit or after it. */
final class UnitPeriodRules {

    private UnitPeriodRules() {}

    static List<Violation> violations(PositionContent content, UnitPeriod unit) {
        List<Violation> violations = new ArrayList<>();
        if (content.validFrom() != null && unit.beginsAfter(content.validFrom())) {
            violations.add(Violation.of("validFrom", "error.unitBegins", unit.from()));
        }
        if (content.endless() && unit.to() != null) {
            violations.add(Violation.of("unit", "error.unitEnds", unit.to()));
        } else if (content.validTo() != null && unit.endsBefore(content.validTo())) {
            violations.add(Violation.of("validTo", "error.afterUnit", unit.to()));
        }
        return violations;
    }
}
