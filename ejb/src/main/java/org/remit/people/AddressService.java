package org.remit.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Addresses that are locked out after too many wrong passwords, for the administrator. */
@Stateless
public class AddressService {

    @Inject
    CurrentUser currentUser;

    @Inject
    AddressOffice office;

    /** The addresses that are locked out now. */
    @RolesAllowed(Role.ADMIN)
    public List<LockedAddress> locked() {
        return office.locked();
    }

    /**
     * Ends the lock-out of an address before its time.
     *
     * @throws org.remit.shared.BusinessException NOT_FOUND when it has no wrong passwords
     */
    @RolesAllowed(Role.ADMIN)
    public void unlock(String address) {
        office.unlock(address, currentUser.username());
    }
}
