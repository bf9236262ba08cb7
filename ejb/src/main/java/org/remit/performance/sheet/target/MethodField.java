package org.remit.performance.sheet.target;

import static org.remit.performance.scoring.MethodKind.CLOSEST_IS_BEST;
import static org.remit.performance.scoring.MethodKind.COMPLETION_RATE;
import static org.remit.performance.scoring.MethodKind.LINEAR_HIGHER;
import static org.remit.performance.scoring.MethodKind.LINEAR_LOWER;
import static org.remit.performance.scoring.MethodKind.PER_EVENT;
import static org.remit.performance.scoring.MethodKind.RUBRIC;
import static org.remit.performance.scoring.MethodKind.THRESHOLD_TARGET_STRETCH;

import java.util.Set;
import org.remit.performance.scoring.MethodKind;

/** Which methods ask for what. */
public enum MethodField {
    BASELINE(LINEAR_HIGHER, LINEAR_LOWER),
    THRESHOLD(THRESHOLD_TARGET_STRETCH),
    TARGET(COMPLETION_RATE, LINEAR_HIGHER, LINEAR_LOWER, CLOSEST_IS_BEST, THRESHOLD_TARGET_STRETCH),
    STRETCH(THRESHOLD_TARGET_STRETCH),
    TOLERANCE(CLOSEST_IS_BEST),
    BANDS(MethodKind.BANDS),
    MILESTONES(MethodKind.MILESTONES),
    LEVELS(RUBRIC),
    EVENTS(PER_EVENT);

    private final Set<MethodKind> methods;

    MethodField(MethodKind... methods) {
        this.methods = Set.of(methods);
    }

    /** Whether a method asks for it; none asks for nothing. */
    public boolean of(MethodKind method) {
        return method != null && methods.contains(method);
    }
}
