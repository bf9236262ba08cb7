package org.remit.approval;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.remit.people.CurrentUser;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TypedText;

/** What the current user has decided. */
@Stateless
public class DecidedService {

    @Inject
    Decisions decisions;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    /**
     * The words of the current user, their own and those that they said for others, the newest first. What the system did in
     * their place is not among them.
     *
     * @param text part of the request's number, title or unit, or null
     */
    @RolesAllowed(EMPLOYEE)
    public Page<DecidedItem> decided(String text, PageRequest page) {
        String wanted = TypedText.clean(text);
        List<Decisions.Word> words = decisions.of(user.personId(), wanted, page);
        Map<Long, PersonRef> names = people.refs(words.stream()
                .map(word -> word.decision().onBehalfOf())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Page<>(
                words.stream().map(word -> DecidedItem.of(word, names)).toList(),
                decisions.count(user.personId(), wanted));
    }
}
