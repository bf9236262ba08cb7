package org.remit.performance.learning.list;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.UnitBook;
import org.remit.performance.learning.LearningRights;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Whose learning plan is how far: for HR everybody's, for heads those of the people in their units and below. */
@Stateless
public class LearningListService {

    @Inject
    LearningRows rows;

    @Inject
    LearningRights rights;

    @Inject
    UnitBook units;

    @Inject
    Clock clock;

    /**
     * Sorted by {@code person}, {@code unit}, {@code state} or {@code due}; otherwise by unit and position.
     *
     * @throws BusinessException FORBIDDEN for whoever heads nobody
     */
    @RolesAllowed(EMPLOYEE)
    public Page<LearningRow> plans(LearningFilter filter, PageRequest page) {
        Set<String> seen = rights.seesAll() ? null : rights.units();
        if (seen != null && seen.isEmpty()) {
            throw BusinessException.forbidden("error.learningNotYours");
        }
        Set<String> wanted = filter.unit() == null ? seen : seen(units.tree().below(filter.unit()), seen);
        return wanted != null && wanted.isEmpty()
                ? new Page<>(List.of(), 0)
                : rows.page(filter, wanted, LocalDate.now(clock), page);
    }

    private static Set<String> seen(Set<String> units, Set<String> seen) {
        return seen == null ? units : units.stream().filter(seen::contains).collect(Collectors.toSet());
    }
}
