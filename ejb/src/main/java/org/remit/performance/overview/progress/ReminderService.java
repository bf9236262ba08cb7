package org.remit.performance.overview.progress;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.approval.ReminderOffice;
import org.remit.performance.overview.Branch;
import org.remit.performance.overview.Branches;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;

/** Has everybody reminded whom the reviews of a cycle wait for past the term. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderService {

    /** So many rounds that an answer comes within seconds. */
    static final int AT_ONCE = 1_000;

    @Inject
    ProgressRows rows;

    @Inject
    Branches branches;

    @Inject
    ReminderOffice office;

    @Inject
    AuditService audit;

    /**
     * Reminds those who were neither asked nor reminded within a day; each reminder is a transaction of its own, so that what was sent
     * stays recorded whatever comes after it. Who has asked for it is logged.
     *
     * @param unit the code of a unit, with everything below it; null for all that the reader may look at
     * @throws BusinessException FORBIDDEN for whoever is neither HR nor head of the unit or of one above it
     */
    @RolesAllowed(EMPLOYEE)
    public Reminded remind(long cycle, String unit) {
        Branch branch = branches.branch(unit, HR_STAFF, HR_MANAGER);
        List<Long> rounds = rows.toRemind(cycle, branch.whole() ? null : branch.codes(), AT_ONCE);
        int people = rounds.stream().mapToInt(office::remind).sum();
        if (people > 0) {
            String where = branch.unit() == null ? String.join(", ", branch.tops()) : branch.unit();
            audit.record(branches.username(), "REVIEWS_REMINDED", "cycle " + cycle, where + ": " + people, null);
        }
        return new Reminded(people, rounds.size() == AT_ONCE);
    }
}
