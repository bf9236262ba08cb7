package org.remit.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** People who work here and have no account, as those who were imported: found, and given accounts several at a time. */
@Stateless
public class AccountlessService {

    /** To make the hash of a password takes long on purpose, and somebody waits for the answer. */
    public static final int MOST = 50;

    @Inject
    AccountlessOffice office;

    @Inject
    Passwords passwords;

    @Inject
    CurrentUser user;

    /**
     * Those whose name or address contains the filter, with a username proposed for each; the newest first, or sorted by
     * {@code email}.
     */
    @RolesAllowed({Role.ADMIN, Role.HR_MANAGER})
    public Page<AccountlessPerson> page(PageRequest request, String filter) {
        return office.page(request, filter);
    }

    /** The person, if they are here and have no account. */
    @RolesAllowed({Role.ADMIN, Role.HR_MANAGER})
    public Optional<AccountlessPerson> find(long person) {
        return office.find(person);
    }

    /** The one who is here under this address and has no account. */
    @RolesAllowed({Role.ADMIN, Role.HR_MANAGER})
    public Optional<AccountlessPerson> withEmail(String email) {
        return office.withEmail(email);
    }

    /**
     * Gives each of these people an account with the role of an employee and the username that is proposed; all of them
     * or none.
     *
     * @param persons ids, 1 to {@value #MOST}
     * @return the accounts with the passwords for the first login, which nobody can read again
     * @throws BusinessException INVALID with the field {@code persons}; CONFLICT when one of them has an account by now or
     *     is no longer here
     */
    @RolesAllowed({Role.ADMIN, Role.HR_MANAGER})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<GivenAccount> give(Set<Long> persons) {
        if (persons == null || persons.isEmpty()) {
            throw BusinessException.invalid("persons", "error.nobodyChosen");
        }
        if (persons.size() > MOST) {
            throw BusinessException.invalid("persons", "error.tooManyChosen", MOST);
        }
        List<AccountlessOffice.Secret> secrets =
                persons.stream().map(person -> secret()).toList();
        return office.give(persons, secrets.iterator(), user.username());
    }

    private AccountlessOffice.Secret secret() {
        String password = OneTimePassword.random();
        return new AccountlessOffice.Secret(password, passwords.hash(password));
    }
}
