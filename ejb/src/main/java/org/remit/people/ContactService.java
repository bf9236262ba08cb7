package org.remit.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What people are called and where their mails go, for the HR manager. */
@Stateless
public class ContactService {

    @Inject
    ContactOffice office;

    @Inject
    CurrentUser user;

    /** @throws org.remit.shared.BusinessException NOT_FOUND */
    @RolesAllowed(Role.HR_MANAGER)
    public PersonContact contact(long person) {
        return office.of(person);
    }

    /**
     * Corrects name and address; the audit log has both, as they were and as they are.
     *
     * @throws org.remit.shared.BusinessException INVALID with the fields {@code name}, {@code name.zh}, {@code name.en},
     *     {@code email}, {@code before} or {@code reason}; CONFLICT with {@code email} when it is another person's, or when
     *     nothing changes or somebody else has changed it since; NOT_FOUND
     */
    @RolesAllowed(Role.HR_MANAGER)
    public void correct(long person, ContactCorrection correction) {
        office.correct(person, correction, user.signedIn());
    }
}
