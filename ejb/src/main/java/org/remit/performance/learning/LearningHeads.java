package org.remit.performance.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.remit.organization.OrganizationParticipants;
import org.remit.people.People;
import org.remit.people.Role;

/** Who speaks about the plan of a person beside that person: the heads above; where there are none, the HR managers. */
@ApplicationScoped
class LearningHeads {

    @Inject
    OrganizationParticipants participants;

    @Inject
    LearningPlans plans;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Whether somebody does. */
    boolean speaks(long reader, long person) {
        return reader != person
                && (plans.unitsOf(person, LocalDate.now(clock)).stream()
                                .anyMatch(unit -> participants.headsOver(reader, unit))
                        || nearest(person).contains(reader));
    }

    /** Those who are told: the heads of the units; for want of others than the person, the next superior, then HR. */
    Set<Long> nearest(long person) {
        List<String> units = plans.unitsOf(person, LocalDate.now(clock));
        Set<Long> heads = new LinkedHashSet<>();
        participants.headsOf(Set.copyOf(units)).values().forEach(heads::addAll);
        heads.remove(person);
        if (heads.isEmpty()) {
            participants.superiorOf(person).ifPresent(heads::add);
        }
        if (heads.isEmpty()) {
            heads.addAll(people.withRole(Role.HR_MANAGER));
            heads.remove(person);
        }
        return heads;
    }
}
