package org.remit.workflow.camunda;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.remit.workflow.StepReached;

/**
 * Starts the engine inside the container, deploys the models that have changed, lets what is under way go on with them, and
 * stops it with the application.
 */
@Startup
@Singleton
@DependsOn("MigrationStarter")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineStarter {

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedThreadFactory threads;

    @Resource
    ManagedExecutorService executor;

    @Inject
    BeanManager beans;

    @Inject
    Instance<StepReached> desk;

    private ContainerJobExecutor jobs;
    private boolean stopped;
    private ProcessEngine engine;

    @PostConstruct
    void start() {
        jobs = new ContainerJobExecutor(threads, executor);
        engine = configuration().buildProcessEngine();
        try {
            deployModels();
        } catch (Exception e) {
            engine.close();
            throw new IllegalStateException("The flows could not be deployed", e);
        }
        executor.execute(this::goOn);
    }

    /** Not in the start, which many requests under way would hold up; and no timer fires before they have gone over. */
    private void goOn() {
        try {
            new RunningFlows(engine).bringToLatest();
        } finally {
            startJobs();
        }
    }

    private synchronized void startJobs() {
        if (!stopped) {
            jobs.start();
        }
    }

    @PreDestroy
    synchronized void stop() {
        stopped = true;
        jobs.shutdown();
        engine.close();
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** True while due timers and asynchronous steps are carried out. */
    public boolean working() {
        return jobs.isActive();
    }

    /** How many timers and steps have failed so often that they are not tried again before {@link FailedJobs} does. */
    public long failedJobs() {
        return engine.getManagementService().createJobQuery().noRetriesLeft().count();
    }

    /** The engine's version, for example 7.24.0. */
    public String version() {
        return ProcessEngine.class.getPackage().getImplementationVersion();
    }

    private ProcessEngineConfiguration configuration() {
        LeanEngineConfiguration configuration = new LeanEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setClassLoader(getClass().getClassLoader());
        configuration.setBeans(new NamedBeans(beans));
        // the engine adds to this list
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(new StepListener(desk), new PassingFacts())));
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        return configuration;
    }

    /** A start with unchanged models deploys nothing. */
    private void deployModels() throws Exception {
        List<String> models = Models.paths();
        if (models.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("remit").enableDuplicateFiltering(true);
        for (String model : models) {
            deployment.addInputStream(model, Models.open(model));
        }
        transaction.begin();
        try {
            lockDeployment();
            deployment.deploy();
            transaction.commit();
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    /** Two nodes that start together must not deploy twice. The engine locks this row too, but not on H2. */
    private void lockDeployment() throws Exception {
        String row = "SELECT VALUE_ FROM ACT_GE_PROPERTY WHERE NAME_ = 'deployment.lock' FOR UPDATE";
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(row)) {
            lock.executeQuery();
        }
    }
}
