package org.remit.governance.board;

import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/**
 * By what votes are to be counted, as somebody has typed it.
 *
 * @param casting whether the chair's vote counts twice in a tie
 * @param reason what it rests on, such as a resolution or the articles of association, up to 1,000 characters
 */
public record VotingRuleWish(Quorum quorum, Majority majority, boolean casting, String reason) {

    private static final int MOST_REASON = 1000;

    public VotingRuleWish {
        reason = TypedText.clean(reason);
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (quorum == null) {
            violations.add(Violation.of("quorum", "error.required"));
        }
        if (majority == null) {
            violations.add(Violation.of("majority", "error.required"));
        }
        if (casting && majority != null && majority.twoThirds()) {
            violations.add(Violation.of("casting", "error.castingTwoThirds"));
        }
        if (reason == null) {
            violations.add(Violation.of("reason", "error.required"));
        } else if (reason.length() > MOST_REASON) {
            violations.add(Violation.of("reason", "error.tooLong", MOST_REASON));
        }
        return violations;
    }
}
