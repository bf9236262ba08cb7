package org.remit.people.personal;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;

/** Everybody may take away what is held about them; nobody what is held about somebody else. */
@Stateless
public class PersonalDataService {

    @Inject
    @Any
    Instance<PersonalData> features;

    @Inject
    CurrentUser user;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    /** Everything about the current user, which is recorded in the audit log. */
    @RolesAllowed(EMPLOYEE)
    public PersonalDataFile mine() {
        List<PersonalRecords> data = features.stream()
                .flatMap(feature -> feature.about(user.personId()).stream())
                .sorted(Comparator.comparing(PersonalRecords::kind))
                .toList();
        audit.record(user.username(), "PERSONAL_DATA_EXPORTED", user.username(), null, null);
        return new PersonalDataFile(user.username(), clock.instant(), data);
    }
}
