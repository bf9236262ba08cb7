package org.remit.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.remit.people.AccountRow;
import org.remit.people.AccountService;
import org.remit.people.PasswordResetService;

/** An administrator gives somebody who has forgotten theirs another password, with a reason. */
@Named
@ViewScoped
public class PasswordResetBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountService accounts;

    @Inject
    PasswordResetService passwords;

    private String username;
    private String reason;
    private transient AccountRow row;

    public void load() {
        getRow();
    }

    /** Only this answer has the password: the page does not keep it. */
    public void reset() {
        Faces.setRequestAttribute("oneTimePassword", passwords.reset(username, reason));
        reason = null;
    }

    public AccountRow getRow() {
        if (row == null) {
            row = accounts.account(username);
        }
        return row;
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
