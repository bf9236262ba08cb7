package org.remit.organization.overlap;

import java.time.Instant;

/**
 * What was decided on two duties as they read then.
 *
 * @param reason null when none was given, or the reader may not read it
 */
public record PastDecision(String first, String second, Verdict verdict, String reason, Instant decidedAt) {

    boolean isOn(String one, String other) {
        return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
    }

    PastDecision withoutReason() {
        return new PastDecision(first, second, verdict, null, decidedAt);
    }
}
