package org.remit.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.remit.people.AccountRow;
import org.remit.people.AccountService;
import org.remit.people.Role;
import org.remit.people.RoleWish;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** An administrator gives an account other roles, with a reason. */
@Named
@ViewScoped
public class AccountRolesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What can be chosen, in a fixed order: EMPLOYEE stays in any case. */
    private static final List<String> CHOICES =
            List.of(Role.HR_STAFF, Role.HR_MANAGER, Role.FINANCE, Role.BOARD_MEMBER, Role.AUDITOR, Role.ADMIN);

    @Inject
    AccountService accounts;

    @Inject
    Notices notices;

    private String username;
    private AccountRow row;
    private String[] roles;
    private String reason;

    public void load() {
        row = accounts.account(username);
        roles = CHOICES.stream().filter(row.roles()::contains).toArray(String[]::new);
    }

    public void change() {
        accounts.changeRoles(username, new RoleWish(Set.of(roles), row.roles(), reason));
        notices.carry("accountRoles.changed", username);
        Destination.go("/people/accounts.xhtml");
    }

    public AccountRow getRow() {
        return row;
    }

    public List<String> getChoices() {
        return CHOICES;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
