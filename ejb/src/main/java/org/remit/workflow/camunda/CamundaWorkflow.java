package org.remit.workflow.camunda;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.remit.workflow.Workflow;

/** The port to the engine on Camunda 7. */
@ApplicationScoped
public class CamundaWorkflow implements Workflow {

    @EJB
    EngineStarter starter;

    @Override
    public void start(String flow, long requestId, Map<String, Object> facts) {
        Map<String, Object> told = new HashMap<>(facts);
        told.put("requestId", requestId);
        engine().getRuntimeService().startProcessInstanceByKey(flow, Long.toString(requestId), PassingFacts.of(told));
    }

    @Override
    public void complete(String visit, String step, String outcome, Map<String, Object> facts) {
        Map<String, Object> told = new HashMap<>(facts);
        told.put("outcome", outcome);
        engine().getRuntimeService().signal(visit, step, told, null);
    }

    @Override
    public boolean proceed(long requestId, String event) {
        RuntimeService runtime = engine().getRuntimeService();
        List<Execution> waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(Long.toString(requestId))
                .messageEventSubscriptionName(event)
                .list();
        waiting.forEach(execution -> runtime.messageEventReceived(event, execution.getId()));
        return !waiting.isEmpty();
    }

    @Override
    public void cancel(long requestId, String reason) {
        RuntimeService runtime = engine().getRuntimeService();
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(requestId))
                .rootProcessInstances()
                .list();
        for (ProcessInstance instance : running) {
            runtime.deleteProcessInstance(instance.getId(), reason);
        }
    }

    @Override
    public List<String> decide(String table, Map<String, Object> facts) {
        return engine()
                .getDecisionService()
                .evaluateDecisionTableByKey(table, new HashMap<>(facts))
                .getResultList()
                .stream()
                .flatMap(rule -> rule.values().stream())
                .map(String::valueOf)
                .toList();
    }

    @Override
    public String diagram(String flow) {
        RepositoryService repository = engine().getRepositoryService();
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .latestVersion()
                .singleResult();
        if (latest == null) {
            throw new IllegalArgumentException("There is no flow " + flow);
        }
        try (InputStream model = repository.getProcessModel(latest.getId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessEngine engine() {
        return starter.engine();
    }
}
