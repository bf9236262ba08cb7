package org.remit.performance.score;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.performance.sheet.SheetRights;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;

/** The score of a sheet for whoever may read the sheet: its holder, the heads above and HR. */
@Stateless
public class ScoreService {

    @Inject
    Scores scores;

    @Inject
    SheetRights rights;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    /**
     * What the measurements that there are today come to. That somebody has looked at another's score stands in the audit log.
     *
     * @throws BusinessException NOT_FOUND, FORBIDDEN for whoever it is none of their business, or CONFLICT when the sheet is a draft
     */
    @RolesAllowed(EMPLOYEE)
    public ScoredSheet live(long sheet) {
        rights.refuseUnlessReader(sheet);
        ScoredSheet scored = scores.live(List.of(sheet)).get(sheet);
        if (scored == null) {
            throw BusinessException.conflict("error.sheetNotReady");
        }
        if (!rights.isOwn(sheet)) {
            audit.record(user.username(), "SCORE_READ", String.valueOf(sheet), null, null);
        }
        return scored;
    }
}
