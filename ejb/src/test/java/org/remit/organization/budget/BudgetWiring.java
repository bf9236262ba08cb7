package org.remit.organization.budget;

import jakarta.persistence.EntityManager;

/** The budgets without a container, on an entity manager of a test. */
public final class BudgetWiring {

    private BudgetWiring() {}

    public static BudgetSetup setup(EntityManager em) {
        BudgetSetup setup = new BudgetSetup();
        setup.budgets = new Budgets();
        setup.budgets.em = em;
        return setup;
    }
}
