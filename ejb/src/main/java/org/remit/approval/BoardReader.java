package org.remit.approval;

import static org.remit.people.Role.HR_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.people.CurrentUser;
import org.remit.people.People;
import org.remit.people.PersonRef;

/** Who reads what the board votes on, and the names that they read. */
@ApplicationScoped
class BoardReader {

    @Inject
    People people;

    @Inject
    CurrentUser user;

    long person() {
        return user.personId();
    }

    /** Whose votes they read, or null for all. */
    Long onlyOf() {
        return user.hasRole(HR_MANAGER) ? null : Long.valueOf(user.personId());
    }

    Map<Long, PersonRef> names(List<Round> votes, Collection<List<Decision>> decisions) {
        Stream<Long> applicants = votes.stream().map(round -> round.request().applicantId());
        Stream<Long> acted = decisions.stream()
                .flatMap(List::stream)
                .flatMap(decision -> Stream.of(decision.actorId(), decision.onBehalfOf()))
                .filter(Objects::nonNull);
        Set<Long> persons = Stream.concat(applicants, acted).collect(Collectors.toSet());
        return people.refs(persons);
    }
}
