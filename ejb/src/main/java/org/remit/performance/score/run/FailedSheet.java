package org.remit.performance.score.run;

import org.remit.shared.LocalizedText;

/**
 * A sheet that a run could not score.
 *
 * @param position the code of the position that it is for
 * @param reason a message and what stands in it, {@code error.measuredTwice|2026-03-31}, or what the server said
 */
public record FailedSheet(
        long sheet, LocalizedText person, String position, LocalizedText positionTitle, String reason) {

    /** Whether it is a rule that refused it; else something went wrong on the server. */
    public boolean rule() {
        return reason.startsWith("error.");
    }
}
