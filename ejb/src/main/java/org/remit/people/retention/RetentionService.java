package org.remit.people.retention;

import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.HR_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;

/** The rules by which records of persons are kept: the HR manager sets them, the auditor reads them. */
@Stateless
public class RetentionService {

    @Inject
    RetentionBook book;

    @Inject
    RetentionRules rules;

    @Inject
    CurrentUser user;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    /** All kinds of records, each with its rule and what is due by it today: what an erasure would erase. */
    @RolesAllowed({HR_MANAGER, AUDITOR})
    public List<KindView> kinds() {
        return book.kinds();
    }

    /**
     * One kind of records.
     *
     * @throws BusinessException NOT_FOUND
     */
    @RolesAllowed({HR_MANAGER, AUDITOR})
    public KindView kind(String kind) {
        return book.kinds().stream()
                .filter(known -> known.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> unknown(kind));
    }

    /**
     * Sets how long a kind of records is kept, from now on. An erasure that is under way goes on by the rule that it began with.
     *
     * @throws BusinessException INVALID with the fields {@code basis}, {@code years}, {@code legalBasis.zh} or
     *     {@code legalBasis.en}; NOT_FOUND when there is no such kind; CONFLICT when somebody else has set it since it was read
     */
    @RolesAllowed(HR_MANAGER)
    public void setRule(RuleWish wish) {
        if (!book.knows(wish.kind())) {
            throw unknown(wish.kind());
        }
        RetentionRule rule = new RetentionRule(wish, user.personId(), clock.instant());
        rules.hold();
        int last = rules.all().getOrDefault(wish.kind(), List.of()).stream()
                .findFirst()
                .map(RuleView::number)
                .orElse(0);
        if (last != wish.seen()) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
        rules.add(rule);
        String years = wish.years() == null ? "-" : wish.years() + " " + wish.basis();
        audit.record(user.username(), "RETENTION_SET", wish.kind(), years, null);
    }

    private static BusinessException unknown(String kind) {
        return BusinessException.notFound("error.retentionKindUnknown", String.valueOf(kind));
    }
}
