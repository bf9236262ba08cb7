package org.remit.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionRow;
import org.remit.organization.StaffedPosition;
import org.remit.organization.newcomer.NewcomerService;
import org.remit.people.Role;

/** The form for a new account, and the password that it is given. */
@Named
@RequestScoped
public class NewAccountBacking {

    /** What can be chosen: EMPLOYEE comes by itself. */
    private static final List<String> ROLES =
            List.of(Role.HR_STAFF, Role.HR_MANAGER, Role.FINANCE, Role.BOARD_MEMBER, Role.AUDITOR, Role.ADMIN);

    @Inject
    NewcomerService newcomers;

    @Inject
    OrganizationService organization;

    private NewAccountForm form = new NewAccountForm();
    private String created;
    private String password;
    private List<PositionRow> vacancies;

    /** Makes the account; this answer shows its password and nothing ever again. */
    public void create() {
        password = newcomers.welcome(form.newcomer());
        created = form.newcomer().username();
        form = new NewAccountForm();
        vacancies = null;
    }

    /** The positions with a vacant seat. */
    public List<PositionRow> getVacancies() {
        if (vacancies == null) {
            vacancies = organization.tree().stream()
                    .flatMap(unit -> unit.positions().stream())
                    .map(StaffedPosition::position)
                    .filter(row -> row.vacancies() > 0)
                    .toList();
        }
        return vacancies;
    }

    public List<String> getRoles() {
        return ROLES;
    }

    public NewAccountForm getForm() {
        return form;
    }

    /** The username of the account that was just made, or null. */
    public String getCreated() {
        return created;
    }

    public String getPassword() {
        return password;
    }
}
