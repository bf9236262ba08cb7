package org.remit.workflow;

/** Called when the engine has reached a human step, within the engine's transaction; implemented by the desk. */
public interface StepReached {

    /**
     * Opens what people have to do at the step. The engine waits there until {@link Workflow#complete} is called with the
     * step's task, which may happen within this call when nobody's word is needed.
     *
     * @param step which step of which request, with what its diagram asks of the desk; a failure rolls back the engine's move
     */
    void reached(Step step);
}
