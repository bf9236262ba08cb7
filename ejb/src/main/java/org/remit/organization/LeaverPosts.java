package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.people.PersonLeaves;
import org.remit.people.PersonStays;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;

/** What those who leave hold ends with their last day: known at once, so that a successor can be found before. */
@ApplicationScoped
public class LeaverPosts {

    @Inject
    Assignments assignments;

    @Inject
    AuditService audit;

    void leaves(@Observes PersonLeaves leaver) {
        assignments.lockPerson(leaver.person());
        assignments.endByLeaving(leaver.person(), leaver.lastDay());
        if (leaver.left()) {
            drop(leaver);
        }
    }

    private void drop(PersonLeaves leaver) {
        List<String> dropped = assignments.dropAfter(leaver.person(), leaver.lastDay());
        dropped.forEach(position -> audit.record(
                null, "ASSIGNMENT_DROPPED", position, "person " + leaver.person() + " left " + leaver.lastDay(), null));
    }

    void stays(@Observes PersonStays person) {
        assignments.lockPerson(person.person());
        List<String> given = assignments.givenToOthers(person.person(), person.until());
        if (!given.isEmpty()) {
            throw BusinessException.conflict("error.leavingSeatGiven", String.join(", ", given));
        }
        assignments.goOnAfterAll(person.person());
    }
}
