package org.remit.approval;

import static org.remit.people.Role.ADMIN;
import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.FINANCE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.remit.people.CurrentUser;

/** What is being asked for about a thing, shown on the thing itself. */
@Stateless
public class UnderWayService {

    private static final int MOST = 50;

    @Inject
    OpenRequests requests;

    @Inject
    CurrentUser user;

    /**
     * The open and returned requests about a unit, the newest first, at most fifty: all of them for HR, finance, the auditor
     * and the administrator, for others those that they asked for or take or took part in.
     */
    @RolesAllowed(EMPLOYEE)
    public List<RequestRow> ofUnit(String unit) {
        boolean all = Stream.of(HR_STAFF, HR_MANAGER, FINANCE, AUDITOR, ADMIN).anyMatch(user::hasRole);
        return requests.ofUnit(unit, all ? null : user.personId(), MOST).stream()
                .map(RequestRow::of)
                .toList();
    }
}
