package org.remit.organization.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.organization.OrganizationParticipants;
import org.remit.people.CurrentUser;
import org.remit.people.People;
import org.remit.people.PersonRef;

/** Who reads, and who stands above whom. */
@ApplicationScoped
class ProfileReader {

    @Inject
    OrganizationParticipants participants;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    long id() {
        return user.personId();
    }

    /** Whom the person reports to, or null. */
    PersonRef superiorOf(long person) {
        return participants
                .superiorOf(person)
                .map(superior -> people.refs(List.of(superior)).get(superior))
                .orElse(null);
    }
}
