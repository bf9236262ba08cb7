package org.remit.people.retention.erasure;

import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.HR_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.people.retention.KindView;
import org.remit.people.retention.RetentionBook;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TypedText;

/** Erasures: the HR manager starts them, the auditor reads what was erased. */
@Stateless
public class ErasureService {

    private static final int LONGEST_REASON = 500;

    @Inject
    Erasures erasures;

    @Inject
    RetentionBook book;

    @Inject
    CurrentUser user;

    @Inject
    AuditService audit;

    @Inject
    Event<ErasureStarted> started;

    @Inject
    Clock clock;

    /** All erasures with how far they are, the newest first. */
    @RolesAllowed({HR_MANAGER, AUDITOR})
    public Page<ErasureView> erasures(PageRequest page) {
        return erasures.page(page);
    }

    /**
     * Has everything erased that is due today and not held, in the background. It cannot be taken back.
     *
     * @param reason up to 500 characters
     * @return the erasure's id
     * @throws BusinessException INVALID with the field {@code reason}; CONFLICT when nothing is due, or one is under way
     */
    @RolesAllowed(HR_MANAGER)
    public long start(String reason) {
        String why = TypedText.clean(reason);
        if (why == null) {
            throw BusinessException.invalid("reason", "error.required");
        } else if (why.length() > LONGEST_REASON) {
            throw BusinessException.invalid("reason", "error.tooLong", LONGEST_REASON);
        }
        erasures.hold();
        if (erasures.isUnderWay()) {
            throw BusinessException.conflict("error.erasureUnderWay");
        }
        List<KindView> due =
                book.kinds().stream().filter(kind -> kind.erasable() > 0).toList();
        if (due.isEmpty()) {
            throw BusinessException.conflict("error.nothingDue");
        }
        long id = erasures.add(new Erasure(why, user.personId(), clock.instant(), due));
        audit.record(user.username(), "ERASURE_STARTED", String.valueOf(id), why, null);
        started.fire(new ErasureStarted(id));
        return id;
    }
}
