package org.remit.people.retention.hold;

import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.HR_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Legal holds: the HR manager sets and lifts them, though none about themselves; the auditor reads them. */
@Stateless
public class LegalHoldService {

    @Inject
    LegalHolds holds;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    /** All holds, those that are open first. */
    @RolesAllowed({HR_MANAGER, AUDITOR})
    public Page<HoldView> holds(PageRequest page) {
        return holds.page(page);
    }

    /** Whom a hold can be about, by a part of the name: those who have left too. */
    @RolesAllowed(HR_MANAGER)
    public List<PersonRef> people(String text) {
        return holds.named(text);
    }

    /**
     * Keeps everything about a person from being erased, a batch that is at work aside: this waits for its end.
     *
     * @return the hold's id
     * @throws BusinessException INVALID with the field {@code person}, {@code from} or {@code reason}; CONFLICT for oneself
     */
    @RolesAllowed(HR_MANAGER)
    public long set(HoldWish wish) {
        LegalHold hold = new LegalHold(wish, user.personId(), clock.instant(), LocalDate.now(clock));
        if (people.refs(List.of(hold.personId())).isEmpty()) {
            throw BusinessException.invalid("person", "error.noSuchPerson");
        }
        refuseOwn(hold.personId());
        holds.hold();
        long id = holds.add(hold);
        audit.record(user.username(), "HOLD_SET", "person " + wish.person(), wish.reason(), null);
        return id;
    }

    /**
     * Ends a hold.
     *
     * @throws BusinessException INVALID with the field {@code reason}; NOT_FOUND; CONFLICT when it was lifted before, or for one
     *     about oneself
     */
    @RolesAllowed(HR_MANAGER)
    public void lift(long id, String reason) {
        LegalHold hold =
                holds.lock(id).orElseThrow(() -> BusinessException.notFound("error.holdUnknown", String.valueOf(id)));
        refuseOwn(hold.personId());
        hold.lift(reason, user.personId(), clock.instant());
        audit.record(user.username(), "HOLD_LIFTED", "person " + hold.personId(), reason, null);
    }

    private void refuseOwn(long person) {
        if (person == user.personId()) {
            throw BusinessException.conflict("error.holdOwn");
        }
    }
}
