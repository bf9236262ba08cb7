package org.remit.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;

/** Who decides for oneself while one is absent. */
@Stateless
public class DeputyService {

    @Inject
    CurrentUser currentUser;

    @Inject
    Deputies deputies;

    @Inject
    People people;

    @Inject
    AuditService audit;

    /** One's own deputy, past and future ones included. */
    @RolesAllowed(Role.EMPLOYEE)
    public Optional<DeputyView> deputy() {
        return deputies.of(currentUser.personId());
    }

    /** For whom a person is to stand in after a day, for whoever records that they leave. */
    @RolesAllowed({Role.HR_STAFF, Role.HR_MANAGER})
    public List<StandIn> standIns(long person, LocalDate day) {
        return deputies.standIns(person, day);
    }

    /**
     * Names one's own deputy, in place of the one before.
     *
     * @param from the first day
     * @param to the last day, included
     * @throws BusinessException INVALID with the fields {@code deputy}, {@code validFrom} or {@code validTo}
     */
    @RolesAllowed(Role.EMPLOYEE)
    public void setDeputy(long deputyId, LocalDate from, LocalDate to) {
        if (!people.canAct(deputyId)) {
            throw BusinessException.invalid("deputy", "error.noSuchPerson");
        }
        deputies.replace(currentUser.personId(), deputyId, from, to);
        audit.record(currentUser.username(), "DEPUTY_SET", Long.toString(deputyId), from + " - " + to, null);
    }

    @RolesAllowed(Role.EMPLOYEE)
    public void clearDeputy() {
        deputies.remove(currentUser.personId());
        audit.record(currentUser.username(), "DEPUTY_CLEARED", null, null, null);
    }
}
