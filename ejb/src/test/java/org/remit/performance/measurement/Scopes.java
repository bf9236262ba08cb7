package org.remit.performance.measurement;

import jakarta.persistence.EntityManager;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;

/** Who may read and write measurements, without a container. */
public final class Scopes {

    private Scopes() {}

    public static MeasurementRights of(EntityManager em, CurrentUser user) {
        Wiring wiring = new Wiring(em);
        MeasurementRights rights = new MeasurementRights();
        rights.branches = wiring.branches();
        rights.staff = wiring.staff(Wiring.CLOCK);
        rights.clock = Wiring.CLOCK;
        rights.user = user;
        return rights;
    }
}
