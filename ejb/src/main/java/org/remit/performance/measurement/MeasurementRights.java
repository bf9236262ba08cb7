package org.remit.performance.measurement;

import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.Holding;
import org.remit.organization.StaffBook;
import org.remit.organization.UnitBranches;
import org.remit.people.CurrentUser;
import org.remit.performance.measurement.entry.MeasuredKpi;
import org.remit.performance.measurement.entry.Subject;

/**
 * Who may read and who may write measurements: HR all; who holds the position that owns a KPI those of it; a head those of
 * their unit and of the units below it. What is measured of oneself, and of a position that one holds, one may read.
 */
@ApplicationScoped
public class MeasurementRights {

    @Inject
    CurrentUser user;

    @Inject
    UnitBranches branches;

    @Inject
    StaffBook staff;

    @Inject
    Clock clock;

    /**
     * What the current user may do.
     *
     * @param hr whether everything
     * @param units the codes of those that the user heads, with all below them
     * @param positions the codes of those that the user holds
     */
    public record Scope(long person, boolean hr, Set<String> units, Set<String> positions) {

        /** Nobody but HR and the KPI's owner hands in what is measured of themselves. */
        boolean mayWrite(MeasuredKpi kpi, Subject subject) {
            boolean oneself = subject.person() != null && subject.person() == person;
            return hr
                    || kpi.owner() != null && positions.contains(kpi.owner())
                    || !oneself && units.contains(subject.unit());
        }
    }

    public Scope scope() {
        long person = user.personId();
        boolean hr = user.hasRole(HR_STAFF) || user.hasRole(HR_MANAGER);
        LocalDate today = LocalDate.now(clock);
        Set<String> positions = staff.ofPerson(person).stream()
                .filter(held -> !held.from().isAfter(today))
                .map(Holding::position)
                .collect(Collectors.toSet());
        return new Scope(person, hr, hr ? Set.of() : branches.headedBy(person), positions);
    }
}
