package org.remit.organization.profile;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.remit.shared.BusinessException;

/** What a person holds and answers for, as everybody inside may read it. */
@Stateless
public class ProfileService {

    /** How many days back my page tells of changes. */
    static final int CHANGES_DAYS = 90;

    @Inject
    PersonPages pages;

    @Inject
    DutyChanges changes;

    @Inject
    ProfileReader reader;

    @Inject
    Clock clock;

    /** @throws BusinessException NOT_FOUND when there is no such person */
    @RolesAllowed(EMPLOYEE)
    public PersonView person(long id) {
        return pages.page(id, reader.superiorOf(id), today());
    }

    /** What the current user answers for, and what has changed about it in the last 90 days. */
    @RolesAllowed(EMPLOYEE)
    public MyPage mine() {
        PersonView person = person(reader.id());
        LocalDate since = today().minusDays(CHANGES_DAYS);
        Collection<String> held =
                person.holds().stream().map(HeldPost::position).distinct().toList();
        return new MyPage(person, changes.of(held, since, today()), since);
    }

    /**
     * The dotted lines in force on a day that lead to a position or are of somebody who holds it.
     *
     * @param asOf the day, or null for today
     */
    @RolesAllowed(EMPLOYEE)
    public List<DottedReport> dotted(String position, LocalDate asOf) {
        return pages.dotted(position, asOf == null ? today() : asOf);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
