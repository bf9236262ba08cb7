package org.remit.performance.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.remit.organization.DutyBook;
import org.remit.organization.PositionBook;
import org.remit.shared.BusinessException.Violation;

/** What a definition names of the organisation has to be there. */
@ApplicationScoped
class KpiReferences {

    @Inject
    DutyBook duties;

    @Inject
    PositionBook positions;

    List<Violation> violations(KpiDefinition kpi) {
        List<Violation> found = new ArrayList<>();
        if (kpi.function() != null
                && duties.functionNames(Set.of(kpi.function())).isEmpty()) {
            found.add(Violation.of("function", "error.functionUnknown", kpi.function()));
        }
        if (kpi.owner() != null && !positions.exists(kpi.owner())) {
            found.add(Violation.of("owner", "error.positionUnknown", kpi.owner()));
        }
        return found;
    }
}
