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
import org.remit.shared.Page;

/** What is being asked for about a thing, shown on the thing itself. */
@Stateless
public class UnderWayService {

    private static final int MOST = 50;
    private static final int FIRST = 5;

    @Inject
    OpenRequests requests;

    @Inject
    CurrentUser user;

    /** What waits for a person's word, the first due first, for whoever records that they leave; the first five. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Page<RequestRow> waitingFor(long person) {
        return rows(requests.waitingFor(person, FIRST));
    }

    /** What a person has asked for and is under way, the newest first, for the same; the first five. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Page<RequestRow> askedBy(long person) {
        return rows(requests.askedBy(person, FIRST));
    }

    private static Page<RequestRow> rows(Page<Request> page) {
        return new Page<>(page.items().stream().map(RequestRow::of).toList(), page.total());
    }

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
