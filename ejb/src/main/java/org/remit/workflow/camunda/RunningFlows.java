package org.remit.workflow.camunda;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Brings the flows that are under way over to the latest version of their diagrams: a step that was added later is there
 * for them too, and a day that they wait for stays the day.
 */
final class RunningFlows {

    private static final Logger LOG = System.getLogger(RunningFlows.class.getName());

    static {
        // where our flows stop, the engine waits as it does at its own user tasks and timers, which this list names
        SupportedActivityValidator.SUPPORTED_ACTIVITY_BEHAVIORS.addAll(
                List.of(HumanStep.class, PassingFacts.TakingUp.class));
    }

    private final RepositoryService repository;
    private final RuntimeService runtime;

    RunningFlows(ProcessEngine engine) {
        repository = engine.getRepositoryService();
        runtime = engine.getRuntimeService();
    }

    /** Each in a transaction of its own, by the ids of the steps. What cannot go over stays as it is, and is told of. */
    void bringToLatest() {
        for (ProcessDefinition latest :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            repository.createProcessDefinitionQuery().processDefinitionKey(latest.getKey()).list().stream()
                    .filter(flow -> flow.getVersion() < latest.getVersion())
                    .forEach(flow -> bring(flow, latest));
        }
    }

    private void bring(ProcessDefinition old, ProcessDefinition latest) {
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processDefinitionId(old.getId())
                .list();
        if (running.isEmpty()) {
            return;
        }
        MigrationPlan plan = runtime.createMigrationPlan(old.getId(), latest.getId())
                .mapEqualActivities()
                .build();
        long brought = running.stream().filter(flow -> bring(flow, plan)).count();
        LOG.log(
                Level.INFO,
                "{0} of {1} requests under way have gone over to version {2} of {3}",
                brought,
                running.size(),
                latest.getVersion(),
                latest.getKey());
    }

    private boolean bring(ProcessInstance flow, MigrationPlan plan) {
        try {
            runtime.newMigration(plan).processInstanceIds(flow.getId()).execute();
            return true;
        } catch (ProcessEngineException e) {
            LOG.log(
                    Level.WARNING,
                    "Request {0} stays with {1}, another node may have brought it over: {2}",
                    flow.getBusinessKey(),
                    flow.getProcessDefinitionId(),
                    e.getMessage());
            return false;
        }
    }
}
