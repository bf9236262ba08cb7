package org.remit.workflow.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.standalone.StandaloneTransactionContextFactory;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** The engine of the product without a container: its transactions are those of the database. To build one takes seconds: the tests of a class share it, and each leaves it empty. */
final class TestEngine {

    private TestEngine() {}

    /** For an engine that makes its tables in a database in memory, and drops them when it is closed. */
    static ProcessEngineConfigurationImpl on(String database, BpmnParseListener... listeners) {
        var configuration = new WithoutContainer();
        configuration.setProcessEngineName(database);
        configuration.setJdbcUrl("jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
        configuration.setJdbcDriver("org.h2.Driver");
        configuration.setJdbcUsername("sa");
        configuration.setJdbcPassword("");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setJobExecutorActivate(false);
        // the engine adds to this list
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        return configuration;
    }

    static void empty(ProcessEngine engine) {
        RuntimeService runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(flow -> runtime.deleteProcessInstance(flow.getId(), "test over"));
    }

    private static final class WithoutContainer extends LeanEngineConfiguration {

        @Override
        protected void initTransactionManager() {}

        @Override
        protected void initTransactionContextFactory() {
            transactionContextFactory = new StandaloneTransactionContextFactory();
        }

        @Override
        protected CommandInterceptor createTransactionInterceptor(boolean requiresNew) {
            return new CommandInterceptor() {
                @Override
                public <T> T execute(Command<T> command) {
                    return next.execute(command);
                }
            };
        }
    }
}
