package org.remit.people;

import jakarta.persistence.EntityManager;

/** The accounts without a container, on an entity manager of a test. */
public final class TestAccounts {

    private TestAccounts() {}

    public static AccountService service(EntityManager em) {
        AccountService service = new AccountService();
        service.accounts = new Accounts();
        service.accounts.em = em;
        service.office = new AccountOffice();
        service.office.accounts = service.accounts;
        return service;
    }
}
