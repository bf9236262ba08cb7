package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** Names and addresses of people, corrected. */
@ApplicationScoped
class ContactOffice {

    @Inject
    Accounts accounts;

    @Inject
    TokenOffice tokens;

    @Inject
    AuditService audit;

    PersonContact of(long person) {
        return locked(person).contact();
    }

    void correct(long id, ContactCorrection wish, SignedIn hr) {
        Person person = locked(id);
        PersonContact contact = wish.contact();
        PersonContact before = person.contact();
        refuseWrong(contact);
        String reason = AccountOffice.checked(wish.reason());
        if (wish.before() == null) {
            throw BusinessException.invalid("before", "error.required");
        } else if (!wish.before().equals(before)) {
            throw BusinessException.conflict("error.contactChangedMeanwhile");
        } else if (contact.equals(before)) {
            throw BusinessException.conflict("error.contactUnchanged");
        }
        refuseTaken(id, contact.email());
        person.correct(contact);
        accounts.ofPerson(id).ifPresent(account -> tokens.readAgain(account.id()));
        audit.record(
                hr.username(),
                "CONTACT_CORRECTED",
                accounts.ofPerson(id)
                        .map(Account::username)
                        .orElseGet(() -> contact.name().in(Locale.ENGLISH)),
                before + " -> " + contact + ": " + reason,
                null);
    }

    private Person locked(long id) {
        return accounts.lockPerson(id).orElseThrow(() -> BusinessException.notFound("error.profileUnknown"));
    }

    private static void refuseWrong(PersonContact contact) {
        List<Violation> violations = new ArrayList<>();
        if (contact == null) {
            violations.add(Violation.of("contact", "error.required"));
        } else {
            NewAccountRules.addContact(contact.name(), contact.email(), violations);
        }
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }

    /** The import knows people by their addresses. */
    private void refuseTaken(long id, String email) {
        accounts.withEmail(email).stream()
                .filter(other -> other.id() != id)
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(
                            Kind.CONFLICT, List.of(Violation.of("email", "error.emailTaken", other.name())));
                });
    }
}
