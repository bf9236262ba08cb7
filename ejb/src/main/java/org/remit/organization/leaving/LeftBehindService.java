package org.remit.organization.leaving;

import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.remit.approval.UnderWayService;
import org.remit.organization.LeaverUnits;
import org.remit.organization.coverage.FunctionOwners;
import org.remit.people.DeputyService;

/** Tells HR what somebody leaves behind, before it is recorded that they leave. */
@Stateless
public class LeftBehindService {

    @Inject
    UnderWayService requests;

    @Inject
    LeaverUnits units;

    @Inject
    FunctionOwners owners;

    @Inject
    DeputyService deputies;

    @Inject
    Clock clock;

    /**
     * In at most nine queries, however much it is.
     *
     * @param lastDay their last day; today when it is not known yet or over
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public LeftBehind by(long person, LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = lastDay == null || lastDay.isBefore(today) ? today : lastDay;
        return new LeftBehind(
                requests.waitingFor(person),
                requests.askedBy(person),
                units.headlessAfter(person, last),
                owners.lostWith(person, last),
                deputies.standIns(person, last));
    }
}
