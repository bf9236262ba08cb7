package org.remit.web.performance.score;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.performance.score.run.FailedSheet;
import org.remit.performance.score.run.ScoreRunService;
import org.remit.web.shared.Msg;

/** The sheets that could not be scored for a review cycle, for HR. */
@Named
@RequestScoped
public class ScoreFailuresBacking {

    @Inject
    ScoreRunService runs;

    @Inject
    Msg msg;

    private List<FailedSheet> failures;

    /** Of the latest run, read once. */
    public List<FailedSheet> of(long cycle) {
        if (failures == null) {
            failures = runs.failuresOf(cycle);
        }
        return failures;
    }

    /** A rule in the reader's language; anything else is for whoever looks after the server. */
    public String reason(FailedSheet failure) {
        return failure.rule() ? msg.written(failure.reason()) : failure.reason();
    }
}
