package org.remit.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.approval.InboxService;
import org.remit.people.AccountRow;
import org.remit.people.AccountService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** An administrator disables an account, or enables it again, with a reason. */
@Named
@ViewScoped
public class AccountAccessBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ACCOUNTS = "/people/accounts.xhtml";

    @Inject
    AccountService accounts;

    @Inject
    InboxService inbox;

    @Inject
    Notices notices;

    private String username;
    private String reason;
    private transient AccountRow row;
    private transient Long waiting;

    public void load() {
        getRow();
    }

    public void disable() {
        accounts.disable(username, reason);
        notices.carry("accountAccess.disabled", username);
        Destination.go(ACCOUNTS);
    }

    public void enable() {
        accounts.enable(username, reason);
        notices.carry("accountAccess.enabled", username);
        Destination.go(ACCOUNTS);
    }

    public AccountRow getRow() {
        if (row == null) {
            row = accounts.account(username);
        }
        return row;
    }

    /** How many work items go to others when the account is disabled. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = inbox.countFor(getRow().personId());
        }
        return waiting;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
