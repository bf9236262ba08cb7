package org.remit.performance.insight.owing;

import jakarta.persistence.EntityManager;
import org.remit.organization.Wiring;

/** Who owes numbers, without a container. */
public final class TestDebtors {

    private TestDebtors() {}

    public static Debtors of(EntityManager em) {
        Debtors debtors = new Debtors();
        debtors.owners = new KpiOwners();
        debtors.owners.em = em;
        debtors.participants = new Wiring(em).participants();
        debtors.people = new Wiring(em).people();
        debtors.clock = Wiring.CLOCK;
        return debtors;
    }
}
