package org.remit.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.remit.people.AccountRow;
import org.remit.people.AccountService;
import org.remit.web.shared.LazyPages;
import org.remit.web.shared.Notices;

/** All accounts, for the administrator. */
@Named
@RequestScoped
public class AccountsBacking {

    @Inject
    AccountService accounts;

    @Inject
    Notices notices;

    private String search;
    private LazyPages<AccountRow> rows;

    @PostConstruct
    void open() {
        search = Faces.getRequestParameter("q");
        rows = new LazyPages<>(page -> accounts.accounts(page, search));
    }

    /** Ends a lock-out before its time. */
    public void unlock(long account, String username) {
        accounts.unlock(account);
        notices.done("accounts.unlocked", username);
    }

    public LazyPages<AccountRow> getRows() {
        return rows;
    }

    /** What was searched for, or null. */
    public String getSearch() {
        return search;
    }
}
