package org.remit.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.workflow.camunda.RunningFlowsTest.toTheDay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.remit.workflow.Step;
import org.remit.workflow.StepReached;

/** Two nodes start with a changed diagram, on one database: each request goes over once, whoever brings it. */
@TestInstance(Lifecycle.PER_CLASS)
class RunningFlowsOnTwoNodesTest {

    /** More than a node takes at once. */
    private static final int MANY = 120;

    private final List<Step> reached = Collections.synchronizedList(new ArrayList<>());
    private ProcessEngine one;
    private ProcessEngine other;
    private String flow;
    private Runnable beforeItsFirst = () -> {};
    private Runnable withinItsFirst = () -> {};

    @BeforeAll
    void start() {
        StepReached desk = reached::add;
        one = TestEngine.on("two-nodes", new StepListener(List.of(desk)), new PassingFacts())
                .buildProcessEngine();
        var configuration = TestEngine.on("two-nodes", new StepListener(List.of(desk)), new PassingFacts());
        configuration.setProcessEngineName("other");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setCustomPostCommandInterceptorsTxRequired(List.of(new Overtaken()));
        other = configuration.buildProcessEngine();
    }

    /** Each test has a flow of its own, of which no node remembers an older diagram. */
    @BeforeEach
    void name(TestInfo test) {
        flow = test.getTestMethod().orElseThrow().getName();
    }

    @AfterEach
    void empty() {
        TestEngine.empty(one);
        reached.clear();
    }

    @AfterAll
    void stop() {
        other.close();
        one.close();
    }

    @Test
    void atTheSameMomentTheyHurtNothing() throws Exception {
        submit(MANY);
        decide(0, MANY / 2);
        deploy(toTheDay(flow, "review").userTask("settle").endEvent().done());

        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> node :
                    List.of(nodes.submit(() -> bring(one, start)), nodes.submit(() -> bring(other, start)))) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }

        everyRequestHasGoneOverAndGoesToItsEndOnce(MANY);
    }

    @Test
    void whatIsBroughtOverBetweenTheLookAndTheHandIsLeftAlone() {
        submit(2);
        deploy(toTheDay(flow, "review").userTask("settle").endEvent().done());
        beforeItsFirst = () -> bringToLatest(one);

        bringToLatest(other);

        everyRequestHasGoneOverAndGoesToItsEndOnce(2);
    }

    @Test
    void whoCommitsSecondChangesNothing() {
        submit(2);
        decide(0, 1);
        deploy(toTheDay(flow, "review").userTask("settle").endEvent().done());
        withinItsFirst = () -> bringToLatest(one);

        bringToLatest(other);

        everyRequestHasGoneOverAndGoesToItsEndOnce(2);
    }

    @Test
    void whatANodeThatEndsInTheMiddleLeavesIsBroughtByTheOther() {
        submit(MANY);
        deploy(toTheDay(flow, "review").userTask("settle").endEvent().done());
        beforeItsFirst = () -> bringFirst(100);

        bringToLatest(other);

        everyRequestHasGoneOverAndGoesToItsEndOnce(MANY);
    }

    private void submit(int requests) {
        deploy(toTheDay(flow, "review").endEvent().done());
        for (long request = 1; request <= requests; request++) {
            one.getRuntimeService()
                    .startProcessInstanceByKey(
                            flow, Long.toString(request), PassingFacts.of(Map.of("requestId", request)));
        }
    }

    private void decide(int from, int to) {
        for (Step step : List.copyOf(reached).subList(from, to)) {
            one.getRuntimeService().signal(step.visit(), step.step(), Map.of("outcome", "APPROVED"), null);
        }
    }

    private static void bringToLatest(ProcessEngine node) {
        new RunningFlows(node).bringToLatest();
    }

    private static Void bring(ProcessEngine node, CyclicBarrier start) throws Exception {
        start.await();
        bringToLatest(node);
        return null;
    }

    /** What the other node has just looked at, by the one. */
    private void bringFirst(int requests) {
        RuntimeService runtime = one.getRuntimeService();
        List<String> flows =
                runtime.createProcessInstanceQuery().orderByProcessInstanceId().asc().listPage(0, requests).stream()
                        .map(Execution::getId)
                        .toList();
        runtime.newMigration(runtime.createMigrationPlan(definition(1), definition(2))
                        .mapEqualActivities()
                        .build())
                .processInstanceIds(flows)
                .execute();
    }

    private String definition(int version) {
        ProcessDefinition definition = one.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .processDefinitionVersion(version)
                .singleResult();
        return definition.getId();
    }

    private void everyRequestHasGoneOverAndGoesToItsEndOnce(int requests) {
        assertThat(flows())
                .hasSize(requests)
                .extracting(ProcessInstance::getProcessDefinitionId)
                .containsOnly(definition(2));
        assertThat(reached).as("nobody is asked again").hasSize(requests);

        decide(timers().size(), requests);
        assertThat(timers()).hasSize(requests);
        timers().forEach(timer -> one.getManagementService().executeJob(timer.getId()));
        assertThat(timers()).isEmpty();
        assertThat(reached.subList(requests, reached.size()))
                .extracting(step -> step.requestId() + " " + step.step())
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, requests)
                        .mapToObj(request -> request + " settle")
                        .toList());
        decide(requests, 2 * requests);
        assertThat(flows()).isEmpty();
    }

    private List<ProcessInstance> flows() {
        return one.getRuntimeService().createProcessInstanceQuery().list();
    }

    private List<Job> timers() {
        return one.getManagementService().createJobQuery().timers().list();
    }

    private void deploy(BpmnModelInstance model) {
        one.getRepositoryService()
                .createDeployment()
                .addModelInstance(flow + ".bpmn", model)
                .deploy();
    }

    /** Lets the one node act just before, and just before the end of, the first transaction in which the other brings a request over. */
    private final class Overtaken extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            if (!(command instanceof MigrateProcessInstanceCmd)) {
                return next.execute(command);
            }
            CompletableFuture.runAsync(beforeItsFirst).join();
            beforeItsFirst = () -> {};
            T done = next.execute(command);
            CompletableFuture.runAsync(withinItsFirst).join();
            withinItsFirst = () -> {};
            return done;
        }
    }
}
