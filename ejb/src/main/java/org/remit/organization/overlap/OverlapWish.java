package org.remit.organization.overlap;

import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/**
 * A decision on a pair as somebody has typed it.
 *
 * @param pair the pair's id
 * @param reason up to 1,000 characters; needed when both are to stay as they are
 */
public record OverlapWish(long pair, Verdict verdict, String reason) {

    private static final int MAX_REASON = 1000;

    public OverlapWish {
        reason = TypedText.clean(reason);
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (verdict == null) {
            violations.add(Violation.of("verdict", "error.required"));
        }
        if (verdict == Verdict.ACCEPT && reason == null) {
            violations.add(Violation.of("reason", "error.overlapReason"));
        }
        if (reason != null && reason.length() > MAX_REASON) {
            violations.add(Violation.of("reason", "error.tooLong", MAX_REASON));
        }
        return violations;
    }
}
