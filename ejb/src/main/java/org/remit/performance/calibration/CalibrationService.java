package org.remit.performance.calibration;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What is done in calibration sessions, while a cycle stands at CALIBRATION. */
@Stateless
public class CalibrationService {

    @Inject
    CalibrationProposals proposals;

    @Inject
    CalibrationOpening opening;

    @Inject
    CalibrationDesk desk;

    /** The sessions that are proposed, while a cycle stands at CALIBRATION: everybody of the cycle is in one. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public List<ProposedSession> proposed(long cycle) {
        return proposals.of(cycle);
    }

    /**
     * Opens a session for each of some units, one at least.
     *
     * @param cycle its id
     * @param units the codes of those with everything below them, or null
     * @param unitsOnly the codes of those by themselves, or null
     * @return the ids of the sessions, in this order
     * @throws org.remit.shared.BusinessException NOT_FOUND; CONFLICT when the cycle does not stand at CALIBRATION; INVALID with the field
     *     {@code units[i]} or {@code unitsOnly[i]} when a unit takes no part or is in the group of another session
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public List<Long> open(long cycle, List<String> units, List<String> unitsOnly) {
        return opening.open(cycle, units, unitsOnly);
    }

    /**
     * Changes a grade, by somebody whose own it is not and who has not rated it.
     *
     * @param session its id
     * @throws org.remit.shared.BusinessException NOT_FOUND; FORBIDDEN for whose own it is or who has rated it; INVALID; CONFLICT when the
     *     session is closed or the review was changed meanwhile
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void change(long session, GradeWish wish) {
        desk.change(session, wish);
    }

    /**
     * Closes a session, and so agrees on the grades as they are: by an HR manager or the head above.
     *
     * @param version of the session as it was read
     * @throws org.remit.shared.BusinessException NOT_FOUND; FORBIDDEN for everybody else; CONFLICT when it is closed already, a
     *     grade in it has come or was changed since it was read, or it misses a guideline that is enforced
     */
    @RolesAllowed(EMPLOYEE)
    public void close(long session, Integer version) {
        desk.close(session, version);
    }

    /**
     * Opens a session again.
     *
     * @param version of the session as it was read
     * @param reason at most 1,000 characters
     * @throws org.remit.shared.BusinessException NOT_FOUND; INVALID without a reason; CONFLICT when it is open, or the cycle does not stand
     *     at CALIBRATION any more
     */
    @RolesAllowed(HR_MANAGER)
    public void reopen(long session, Integer version, String reason) {
        desk.reopen(session, version, reason);
    }
}
