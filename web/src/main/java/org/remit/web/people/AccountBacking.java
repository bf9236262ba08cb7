package org.remit.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.remit.people.AccountService;
import org.remit.people.Me;
import org.remit.people.Role;
import org.remit.shared.BusinessException;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** My account: who I am here, and my password. */
@Named
@RequestScoped
public class AccountBacking {

    private static final List<String> ROLES = List.of(
            Role.HR_STAFF, Role.HR_MANAGER, Role.FINANCE, Role.BOARD_MEMBER, Role.AUDITOR, Role.ADMIN, Role.EMPLOYEE);

    @Inject
    AccountService accounts;

    @Inject
    SessionLogin sessions;

    @Inject
    HttpServletRequest request;

    @Inject
    Notices notices;

    private Me me;
    private String oldPassword;
    private String newPassword;
    private String repeated;

    public Me getMe() {
        if (me == null) {
            me = accounts.me();
        }
        return me;
    }

    /** The roles in a fixed order. */
    public List<String> getRoles() {
        return ROLES.stream().filter(getMe().roles()::contains).toList();
    }

    /** Changes the password; this session goes on, all others end. */
    public void changePassword() {
        if (newPassword == null || !newPassword.equals(repeated)) {
            throw BusinessException.invalid("repeated", "error.passwordRepeat");
        }
        boolean first = getMe().mustChangePassword();
        accounts.changePassword(oldPassword, newPassword);
        sessions.renew(request);
        notices.carry("account.passwordChanged", getMe().name());
        Destination.go(first ? "/home.xhtml" : Paths.ACCOUNT);
    }

    /** Passwords are never shown again. */
    public String getOldPassword() {
        return null;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return null;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return null;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
