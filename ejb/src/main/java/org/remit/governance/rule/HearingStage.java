package org.remit.governance.rule;

import java.util.Arrays;
import java.util.Optional;

/** Who is heard on a rule before it is decided on, and at which step of its chain that is recorded. */
public enum HearingStage {
    /** The heads of the units that were asked for comments. */
    UNITS("userTask_answerComments"),
    /** The staff, or their congress. */
    DISCUSSION("userTask_recordDiscussion"),
    /** The union, or the representatives of the staff, on an equal footing. */
    CONSULTATION("userTask_recordConsultation");

    private final String step;

    HearingStage(String step) {
        this.step = step;
    }

    /** The step's id in the diagram. */
    String step() {
        return step;
    }

    /** What is recorded at a step; empty when nothing is. */
    public static Optional<HearingStage> at(String step) {
        return Arrays.stream(values()).filter(stage -> stage.step.equals(step)).findFirst();
    }
}
