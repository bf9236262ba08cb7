package org.remit.performance.score;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;

/** The score of a sheet for whoever may read the sheet: the heads above, HR and, once it is published, its holder. */
@Stateless
public class ScoreService {

    @Inject
    Scores scores;

    @Inject
    ScoreReaders readers;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    /**
     * What the measurements that there are today come to. That somebody has looked at another's score stands in the audit log.
     *
     * @throws BusinessException NOT_FOUND, FORBIDDEN for whoever it is none of their business and for the
     *     holder while a review keeps it back, or CONFLICT when the sheet is a draft
     */
    @RolesAllowed(EMPLOYEE)
    public ScoredSheet live(long sheet) {
        readers.refuseUnlessReader(sheet);
        ScoredSheet scored = scores.live(List.of(sheet)).get(sheet);
        if (scored == null) {
            throw BusinessException.conflict("error.sheetNotReady");
        }
        if (!readers.isOwn(sheet)) {
            audit.recordLook(
                    user.username(),
                    "SCORE_READ",
                    String.valueOf(sheet),
                    readers.holder(sheet).orElse(null),
                    null);
        }
        return scored;
    }
}
