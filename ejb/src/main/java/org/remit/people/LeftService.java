package org.remit.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Carries out what was recorded: whose last day is over is no longer here. */
@Stateless
public class LeftService {

    @Inject
    LeavingOffice office;

    /** The ids of the people whose last day is over and whose leaving is to be carried out. */
    @PermitAll
    public List<Long> over() {
        return office.over();
    }

    /** Carries it out for one of them; nothing happens before their last day is over. */
    @PermitAll
    public void leave(long person) {
        office.leave(person);
    }
}
