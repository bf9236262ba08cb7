package org.remit.workflow;

import java.util.List;
import java.util.Map;

/**
 * The engine as the desk sees it. Every call takes part in the caller's transaction: what the engine does is committed or
 * rolled back together with what the caller does.
 */
public interface Workflow {

    /**
     * Starts the latest version of a flow for a request. The request's id becomes the business key and the variable
     * {@code requestId}.
     *
     * @param flow the process's id in its BPMN file
     * @param facts ids and routing facts only; simple values (text, numbers, booleans, dates)
     */
    void start(String flow, long requestId, Map<String, Object> facts);

    /**
     * Settles the human step a request stands at and moves on until the next one, or to the end.
     *
     * @param visit as given by {@link Step#visit()}
     * @param step where the flow has to stand, as given by {@link Step#step()}
     * @param outcome becomes the variable {@code outcome}
     * @param facts what is to be known to the steps after this one, may be empty
     */
    void complete(String visit, String step, String outcome, Map<String, Object> facts);

    /**
     * Lets a flow go on that waits for something to happen, until its next stop.
     *
     * @param event the name of the message that it waits for
     * @return false when it does not wait for that, or is not running: then nothing happens
     */
    boolean proceed(long requestId, String event);

    /** Ends the flow of a request where it stands; does nothing when it has none running. */
    void cancel(long requestId, String reason);

    /**
     * Asks the latest version of a decision table with hit policy COLLECT and one output.
     *
     * @param table the decision's id in its DMN file
     * @return the outputs of all rules that hit, in the order of the table; empty when none did
     */
    List<String> decide(String table, Map<String, Object> facts);

    /** The BPMN XML of the latest version of a flow, with its diagram. */
    String diagram(String flow);
}
