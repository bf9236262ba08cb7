package org.remit.performance.insight;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.performance.sheet.SheetRights;
import org.remit.shared.BusinessException;

/** How sheets stand today: everybody sees their own, HR and the heads of the unit and of those above it those of others. */
@Stateless
public class InsightService {

    @Inject
    SheetInsights insights;

    @Inject
    SheetRights rights;

    @Inject
    SheetLookLog log;

    /** The current user's sheets that are ready and whose period today belongs to, by position. */
    @RolesAllowed(EMPLOYEE)
    public List<SheetInsight> mine() {
        return insights.ofPerson(rights.me());
    }

    /** Whether a sheet of the current user for today is still being drawn up. */
    @RolesAllowed(EMPLOYEE)
    public boolean drawnUp() {
        return insights.drawnUp(rights.me());
    }

    /**
     * A sheet that the current user may read. Looking at somebody else's is recorded.
     *
     * @throws BusinessException NOT_FOUND, FORBIDDEN, or CONFLICT while it is a draft
     */
    @RolesAllowed(EMPLOYEE)
    public SheetInsight sheet(long id) {
        rights.refuseUnlessReader(id);
        SheetInsight insight = insights.of(id, rights.me());
        if (!insight.own()) {
            log.looked(insight.sheet());
        }
        return insight;
    }
}
