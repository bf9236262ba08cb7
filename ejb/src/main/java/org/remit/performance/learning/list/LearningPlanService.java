package org.remit.performance.learning.list;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.performance.learning.LearningRights;
import org.remit.performance.learning.goal.LearningAim;
import org.remit.performance.learning.subject.LearningSubject;
import org.remit.performance.learning.subject.SubjectBook;
import org.remit.shared.BusinessException;

/** A learning plan as it is read, by the person, the heads above and HR, and what there is to learn about. */
@Stateless
public class LearningPlanService {

    @Inject
    LearningReadings readings;

    @Inject
    LearningRights rights;

    @Inject
    SubjectBook subjects;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * The plan of somebody for a year, which may be without anything yet.
     *
     * @param person an id, or null for the current user
     * @param year null for this one
     * @throws BusinessException NOT_FOUND when there is no such person; FORBIDDEN
     */
    @RolesAllowed(EMPLOYEE)
    public LearningPlanView plan(Long person, Integer year) {
        PersonRef whose = whose(person);
        boolean speaks = rights.speaks(whose.id());
        if (!speaks && !rights.seesAll()) {
            throw BusinessException.forbidden("error.learningNotYours");
        }
        LocalDate today = LocalDate.now(clock);
        int wanted = year == null ? today.getYear() : year;
        LearningPlanHead head = readings.head(whose.id(), wanted).orElse(null);
        int served = LearningAim.yearOfService(
                readings.joined(whose.id()).orElse(null), within(LocalDate.of(wanted, 1, 1), today));
        return new LearningPlanView(
                whose,
                wanted,
                served,
                LearningAim.suggested(served).orElse(null),
                head,
                head == null ? List.of() : readings.items(head.id(), today),
                head == null ? List.of() : readings.entries(head.id()),
                whose.id() == rights.me(),
                speaks,
                speaks && wanted >= today.getYear() && wanted <= today.getYear() + 1);
    }

    /**
     * That of the holder of a score sheet, for the year in which the sheet's period ends; empty when the sheet is nobody's own, and for
     * whoever may not read the plan: the head of a unit that somebody has left still reads their sheet there.
     */
    @RolesAllowed(EMPLOYEE)
    public Optional<LearningPlanView> ofSheet(long sheet) {
        return readings.holder(sheet)
                .filter(holder -> rights.seesAll() || rights.speaks(holder.person()))
                .map(holder -> plan(holder.person(), holder.year()));
    }

    /** What the person may learn about; first the KPIs in which they fall short. That somebody else looked at these is recorded. */
    @RolesAllowed(EMPLOYEE)
    public List<LearningSubject> subjects(long person, int year) {
        if (!rights.speaks(person)) {
            throw BusinessException.forbidden("error.learningNotYours");
        }
        return subjects.of(person, year);
    }

    private PersonRef whose(Long person) {
        long id = person == null ? rights.me() : person;
        PersonRef found = people.refs(Set.of(id)).get(id);
        if (found == null) {
            throw BusinessException.notFound("error.profileUnknown");
        }
        return found;
    }

    /** Today, or the nearest day of the year to it. */
    private static LocalDate within(LocalDate first, LocalDate today) {
        LocalDate last = first.withDayOfYear(first.lengthOfYear());
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }
}
