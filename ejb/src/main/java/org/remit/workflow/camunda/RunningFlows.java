package org.remit.workflow.camunda;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

/**
 * Brings the flows that are under way over to the latest version of their diagrams: a step that was added later is there
 * for them too, and a day that they wait for stays the day.
 */
final class RunningFlows {

    private static final Logger LOG = System.getLogger(RunningFlows.class.getName());

    private static final int PORTION = 100;

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
        long running = query(old).count();
        if (running == 0) {
            return;
        }
        long brought = plan(old, latest).map(plan -> bring(old, plan)).orElse(0L);
        LOG.log(
                Level.INFO,
                "{0} of {1} requests under way have gone over to version {2} of {3}",
                brought,
                running,
                latest.getVersion(),
                latest.getKey());
    }

    /** Empty when the two have nothing in common, or the old one is not understood any more. */
    private Optional<MigrationPlan> plan(ProcessDefinition old, ProcessDefinition latest) {
        try {
            return Optional.of(runtime.createMigrationPlan(old.getId(), latest.getId())
                    .mapEqualActivities()
                    .build());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Requests stay with {0}: {1}", old.getId(), e.getMessage());
            return Optional.empty();
        }
    }

    /** A portion after the other, behind those that stay; another node may be at it as well, and bring some of them. */
    private long bring(ProcessDefinition old, MigrationPlan plan) {
        long brought = 0;
        int stayed = 0;
        List<ProcessInstance> portion = query(old).listPage(0, PORTION);
        while (!portion.isEmpty()) {
            for (ProcessInstance flow : portion) {
                if (bring(flow, plan)) {
                    brought++;
                } else if (query(old).processInstanceId(flow.getId()).count() > 0) {
                    stayed++;
                }
            }
            portion = query(old).listPage(stayed, PORTION);
        }
        return brought;
    }

    private ProcessInstanceQuery query(ProcessDefinition flow) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(flow.getId())
                .orderByProcessInstanceId()
                .asc();
    }

    /** Whatever goes wrong, its transaction's end included: the request goes on as it was. */
    private boolean bring(ProcessInstance flow, MigrationPlan plan) {
        try {
            runtime.newMigration(plan).processInstanceIds(flow.getId()).execute();
            return true;
        } catch (RuntimeException e) {
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
