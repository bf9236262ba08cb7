package org.remit.workflow.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;

/** An engine without a container. To build one takes seconds: the tests of a class share it, and each leaves it empty. */
final class TestEngine {

    private TestEngine() {}

    /** For an engine that makes its tables in a database in memory, and drops them when it is closed. */
    static StandaloneInMemProcessEngineConfiguration on(String database, BpmnParseListener... listeners) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(database);
        configuration.setJdbcUrl("jdbc:h2:mem:" + database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setJobExecutorActivate(false);
        configuration.setDmnFeelEnableLegacyBehavior(true);
        configuration.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_NONE);
        // the engine adds to this list
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        return configuration;
    }

    static void empty(ProcessEngine engine) {
        RepositoryService repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployed -> repository.deleteDeployment(deployed.getId(), true));
    }
}
