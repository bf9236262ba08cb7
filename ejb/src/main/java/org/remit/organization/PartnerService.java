package org.remit.organization;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.remit.shared.LocalizedText;

/** Whom a duty can be done with. */
@Stateless
public class PartnerService {

    @Inject
    DutyBook book;

    /** The first units and positions whose code or name holds a text. */
    @RolesAllowed(EMPLOYEE)
    public List<PartnerView> find(String text) {
        return book.find(text);
    }

    /** What they are called; who does not exist has no name. */
    @RolesAllowed(EMPLOYEE)
    public Map<DutyPartner, LocalizedText> names(Collection<DutyPartner> partners) {
        return book.names(partners);
    }
}
