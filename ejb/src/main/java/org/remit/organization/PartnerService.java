package org.remit.organization;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.remit.shared.LocalizedText;

/** Whom a duty can be done with. */
@Stateless
public class PartnerService {

    @Inject
    DutyBook book;

    /** What they are called; who does not exist has no name. */
    @RolesAllowed(EMPLOYEE)
    public Map<DutyPartner, LocalizedText> names(Collection<DutyPartner> partners) {
        return book.names(partners);
    }
}
