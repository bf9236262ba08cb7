package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;

/** Those who have no account yet: listed with a username for each, and given accounts several at a time. */
@ApplicationScoped
class AccountlessOffice {

    @Inject
    AccountlessPeople people;

    @Inject
    AccountOffice office;

    @Inject
    AuditService audit;

    /** A password of which only the hash is kept. */
    record Secret(String password, String hash) {}

    Page<AccountlessPerson> page(PageRequest request, String filter) {
        String pattern = Patterns.contains(filter);
        return new Page<>(proposed(people.page(pattern, request)), people.count(pattern));
    }

    Optional<AccountlessPerson> find(long person) {
        return proposed(people.among(Set.of(person))).stream().findFirst();
    }

    Optional<AccountlessPerson> withEmail(String email) {
        return office.withoutAccount(email).map(Person::id).flatMap(this::find);
    }

    /** All of them or none; the hashes were made before, since that takes long and this holds locks. */
    @Transactional
    List<GivenAccount> give(Set<Long> persons, Iterator<Secret> secrets, String giver) {
        List<AccountlessPerson> accountless = proposed(people.among(persons));
        if (accountless.size() < persons.size()) {
            throw BusinessException.conflict("error.notAllAccountless");
        }
        return accountless.stream()
                .map(person -> give(person, secrets.next(), giver))
                .toList();
    }

    private GivenAccount give(AccountlessPerson person, Secret secret, String giver) {
        if (person.username() == null) {
            throw BusinessException.invalid("persons", "error.noUsernameProposed", person.name());
        }
        office.create(new NewAccount(person.id(), person.username(), null, null, Set.of(), secret.hash(), true, null));
        audit.record(giver, "ACCOUNT_CREATED", person.username(), Role.EMPLOYEE, null);
        return new GivenAccount(person.id(), person.name(), person.username(), secret.password());
    }

    private List<AccountlessPerson> proposed(List<Person> found) {
        Map<Long, String> usernames = usernames(found);
        return found.stream()
                .map(person ->
                        new AccountlessPerson(person.id(), person.name(), person.email(), usernames.get(person.id())))
                .toList();
    }

    /** Where a name is taken, by an account or by one before in the list, 2, 3 and so on stand behind it. */
    private Map<Long, String> usernames(List<Person> found) {
        Map<Long, String> wanted = new LinkedHashMap<>();
        found.forEach(person -> wanted.put(person.id(), Usernames.proposed(person.email())));
        wanted.values().removeIf(Objects::isNull);
        Map<Long, String> usernames = new HashMap<>();
        for (int number = 1; !wanted.isEmpty(); number++) {
            String suffix = number == 1 ? "" : String.valueOf(number);
            Set<String> taken = people.taken(
                    wanted.values().stream().map(name -> name + suffix).collect(Collectors.toSet()));
            taken.addAll(usernames.values());
            wanted.forEach((person, name) -> {
                if (taken.add(name + suffix)) {
                    usernames.put(person, name + suffix);
                }
            });
            wanted.keySet().removeAll(usernames.keySet());
        }
        return usernames;
    }
}
