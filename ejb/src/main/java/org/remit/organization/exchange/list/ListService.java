package org.remit.organization.exchange.list;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Lists that go out whole, page by page, with what their reader may see of them. */
@Stateless
public class ListService {

    @Inject
    ListRows rows;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The duties in force, a row for each KPI; the total is not counted. */
    @RolesAllowed(EMPLOYEE)
    public Page<DutyLine> duties(PageRequest page) {
        return rows.duties(page);
    }

    /** Everybody who works here, a row for each position held; addresses for HR and the administrator. */
    @RolesAllowed(EMPLOYEE)
    public Page<PersonLine> people(PageRequest page) {
        return rows.people(page, LocalDate.now(clock), emailVisible());
    }

    /** What positions cost, by their codes; nothing for readers who may not see all costs. */
    @RolesAllowed(EMPLOYEE)
    public Map<String, Cost> costs(Collection<String> positions) {
        return costVisible()
                ? rows.costs(positions).stream().collect(Collectors.toMap(Cost::position, cost -> cost))
                : Map.of();
    }

    /** Whether the reader may see what every position costs; a head, who may see some, looks at their pages. */
    @RolesAllowed(EMPLOYEE)
    public boolean costVisible() {
        return any(Role.HR_STAFF, Role.HR_MANAGER, Role.FINANCE, Role.AUDITOR);
    }

    @RolesAllowed(EMPLOYEE)
    public boolean emailVisible() {
        return any(Role.HR_STAFF, Role.HR_MANAGER, Role.ADMIN);
    }

    private boolean any(String... roles) {
        return Stream.of(roles).anyMatch(user::hasRole);
    }
}
