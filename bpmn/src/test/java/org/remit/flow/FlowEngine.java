package org.remit.flow;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** An engine in memory that knows the beans a model calls. */
public final class FlowEngine {

    private FlowEngine() {}

    /**
     * @param beans what expressions in the models can name
     * @param models paths on the class path
     */
    public static ProcessEngine start(Map<Object, Object> beans, String... models) {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(models[0]);
        configuration.setJdbcUrl("jdbc:h2:mem:" + models[0].replaceAll("\\W", "_") + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setBeans(beans);
        configuration.setJobExecutorActivate(false);
        configuration.setDmnFeelEnableLegacyBehavior(true);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (String model : models) {
            deployment.addClasspathResource(model);
        }
        deployment.deploy();
        return engine;
    }
}
