package org.remit.performance.score.run;

import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;

/** Lets the HR manager score all sheets of a period, such as before a review. */
@Stateless
public class ScoreRunService {

    @Inject
    ScoreRuns runs;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    /**
     * Starts a run in the background.
     *
     * @return the id of the run
     */
    @RolesAllowed(HR_MANAGER)
    public long start(Period period) {
        long run = runs.start(null, period.from(), period.to());
        audit.record(user.username(), "SCORES_STARTED", String.valueOf(run), period.from() + "/" + period.to(), null);
        return run;
    }

    /**
     * The sheets that a run could not score, each with the reason, by position.
     *
     * @throws BusinessException NOT_FOUND
     */
    @RolesAllowed(HR_MANAGER)
    public List<FailedSheet> failures(long run) {
        return runs.failures(progress(run).run());
    }

    /** The same of the latest run of a review cycle, none while there is no run. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public List<FailedSheet> failuresOf(long cycle) {
        return runs.latestOf(cycle).map(run -> runs.failures(run.run())).orElse(List.of());
    }

    /** @throws BusinessException NOT_FOUND */
    @RolesAllowed(HR_MANAGER)
    public ScoreProgress progress(long run) {
        return runs.progress(run)
                .orElseThrow(() -> BusinessException.notFound("error.noSuchScoreRun", String.valueOf(run)));
    }
}
