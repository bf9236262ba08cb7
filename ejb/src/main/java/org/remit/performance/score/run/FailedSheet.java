package org.remit.performance.score.run;

import org.remit.shared.LocalizedText;

/**
 * A sheet that a run could not score.
 *
 * @param position the code of the position that it is for
 * @param reason the key of a message, or what the server said
 */
public record FailedSheet(
        long sheet, LocalizedText person, String position, LocalizedText positionTitle, String reason) {}
