package org.remit.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.people.AddressService;
import org.remit.people.LockedAddress;
import org.remit.web.shared.Notices;

/** The addresses that are locked out, above the list of accounts. */
@Named
@RequestScoped
public class AddressesBacking {

    @Inject
    AddressService addresses;

    @Inject
    Notices notices;

    private List<LockedAddress> locked;

    public void unlock(String address) {
        addresses.unlock(address);
        locked = null;
        notices.done("accounts.addressUnlocked", address);
    }

    public List<LockedAddress> getLocked() {
        if (locked == null) {
            locked = addresses.locked();
        }
        return locked;
    }
}
