package org.remit.people;

import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.remit.shared.BusinessException;

/** That somebody leaves on a day: for HR, until the day is over. */
@Stateless
public class LeavingService {

    @Inject
    LeavingOffice office;

    @Inject
    CurrentUser user;

    /** @throws BusinessException NOT_FOUND when there is no such person */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public PersonRef person(long id) {
        return office.person(id);
    }

    /** When and why the person leaves or has left, if so. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Optional<LeavingView> leaving(long person) {
        return office.of(person);
    }

    /**
     * Records that somebody leaves, or changes what was recorded. What they hold ends on that day; the day after, their
     * account ends and their work items go to others.
     *
     * @throws BusinessException INVALID with the fields {@code lastDay} or {@code reason}; NOT_FOUND; CONFLICT when they
     *     have left, are the last administrator, or a later day would take a seat that was given to somebody else
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void record(long person, LeavingWish wish) {
        office.record(person, wish, user.signedIn());
    }

    /**
     * The person stays.
     *
     * @throws BusinessException NOT_FOUND when they were not to leave; CONFLICT when they have left or their seat was given
     *     to somebody else
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void takeBack(long person) {
        office.takeBack(person, user.signedIn());
    }
}
