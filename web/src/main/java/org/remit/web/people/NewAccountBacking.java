package org.remit.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.remit.organization.newcomer.NewcomerService;
import org.remit.people.AccountlessPerson;
import org.remit.people.AccountlessService;
import org.remit.people.Role;

/** The form for a new account, and the password that it is given. */
@Named
@RequestScoped
public class NewAccountBacking {

    /** What can be chosen: EMPLOYEE comes by itself. */
    private static final List<String> ROLES =
            List.of(Role.HR_STAFF, Role.HR_MANAGER, Role.FINANCE, Role.BOARD_MEMBER, Role.AUDITOR, Role.ADMIN);

    /** The rule that somebody breaks who takes a person for new who is here. */
    private static final String REFUSED = "refused";

    @Inject
    NewcomerService newcomers;

    @Inject
    AccountlessService accountless;

    private NewAccountForm form = new NewAccountForm();
    private String created;
    private String password;

    /** The list of those without an account leads here with one of them. */
    @PostConstruct
    void open() {
        String asked = Faces.getRequestParameter("person");
        if (asked != null && asked.matches("\\d{1,18}")) {
            accountless.find(Long.parseLong(asked)).ifPresent(this::take);
        }
    }

    /** Makes the account; this answer shows its password and nothing ever again. */
    public void create() {
        password = newcomers.welcome(form.newcomer());
        created = form.newcomer().username();
        form = new NewAccountForm();
        Faces.removeViewAttribute(REFUSED);
    }

    /** Whoever is here under the address that was typed gets the account. */
    public void takeKnown() {
        accountless.withEmail(form.getEmail()).ifPresent(this::take);
        Faces.removeViewAttribute(REFUSED);
    }

    /** Proposes a username, unless one was typed. */
    public void choose() {
        if (form.getPerson() != null) {
            take(form.getPerson());
        }
    }

    private void take(AccountlessPerson person) {
        form.setPerson(person);
        if (form.getUsername() == null || form.getUsername().isBlank()) {
            form.setUsername(person.username());
        }
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
