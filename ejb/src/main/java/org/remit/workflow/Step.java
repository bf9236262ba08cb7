package org.remit.workflow;

import java.util.Map;

/**
 * A human step that a request has reached.
 *
 * @param requestId the business key of the running flow
 * @param flow the process's id in its BPMN file
 * @param step the user task's id in its BPMN file
 * @param visit the engine's id for where the flow stands; to be handed to {@link Workflow#complete}
 * @param properties the extension properties of the user task, uninterpreted
 */
public record Step(long requestId, String flow, String step, String visit, Map<String, String> properties) {}
