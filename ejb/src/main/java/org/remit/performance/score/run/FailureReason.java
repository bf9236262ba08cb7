package org.remit.performance.score.run;

import org.remit.shared.BusinessException;

/** Why something could not be scored, as it is kept. */
final class FailureReason {

    private FailureReason() {}

    /** The rule that refused it, as {@link BusinessException.Violation#written} says it; otherwise the first cause in the server's own words. */
    static String of(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof BusinessException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = cause instanceof BusinessException refused
                ? refused.violations().get(0).written()
                : cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        return reason.substring(0, Math.min(ScoreBatch.MOST_REASON, reason.length()));
    }
}
