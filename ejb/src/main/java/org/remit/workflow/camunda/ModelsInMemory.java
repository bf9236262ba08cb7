package org.remit.workflow.camunda;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * Flows and tables change only with the application, so what was read of them once holds until it stops. The engine would
 * ask the database again at each step whether a definition is still the same, and which one is the latest.
 */
final class ModelsInMemory extends DeploymentCache {

    private final Map<String, String> latestFlows = new ConcurrentHashMap<>();
    private final Map<String, String> latestTables = new ConcurrentHashMap<>();

    ModelsInMemory(CacheFactory factory, int capacity) {
        super(factory, capacity);
    }

    @Override
    public ProcessDefinitionEntity findDeployedProcessDefinitionById(String id) {
        ProcessDefinitionEntity known = findProcessDefinitionFromCache(id);
        return known == null ? super.findDeployedProcessDefinitionById(id) : known;
    }

    @Override
    public ProcessDefinitionEntity findDeployedLatestProcessDefinitionByKey(String key) {
        String id = latestFlows.computeIfAbsent(
                key,
                flow -> super.findDeployedLatestProcessDefinitionByKey(flow).getId());
        return findDeployedProcessDefinitionById(id);
    }

    @Override
    public DecisionDefinitionEntity findDeployedDecisionDefinitionById(String id) {
        DecisionDefinitionEntity known = findDecisionDefinitionFromCache(id);
        return known == null ? super.findDeployedDecisionDefinitionById(id) : known;
    }

    @Override
    public DecisionDefinition findDeployedLatestDecisionDefinitionByKey(String key) {
        String id = latestTables.computeIfAbsent(
                key,
                table -> super.findDeployedLatestDecisionDefinitionByKey(table).getId());
        return findDeployedDecisionDefinitionById(id);
    }

    /** The flow's own question; the engine asks for no tenant, and there are none. */
    @Override
    public DecisionDefinition findDeployedLatestDecisionDefinitionByKeyAndTenantId(String key, String tenant) {
        return tenant == null
                ? findDeployedLatestDecisionDefinitionByKey(key)
                : super.findDeployedLatestDecisionDefinitionByKeyAndTenantId(key, tenant);
    }
}
