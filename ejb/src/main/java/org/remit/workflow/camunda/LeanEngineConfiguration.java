package org.remit.workflow.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The engine with its models in memory and without what it never needs here, be it in the container or in a test. */
class LeanEngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

    /** Files of statements about history, which is off, and about cases, which there are none of: half of the engine's start. Of incidents the engine asks all the same. */
    private static final Pattern NEEDLESS = Pattern.compile(
            "<mapper resource=\"[^\"]*/entity/(Historic(?!Incident)|Case|UserOperationLog|Report)[^\"]*\" />");

    LeanEngineConfiguration() {
        // it writes a row or two at a step, and H2 makes an exception for each batch, thrown or not
        setJdbcBatchProcessing(false);
        setIdGenerator(new StrongUuidGenerator());
        // The desk keeps the record of what happened; people, roles and permissions are Remit's own as well.
        setHistoryLevel(HistoryLevel.HISTORY_LEVEL_NONE);
        setAuthorizationEnabled(false);
        setCmmnEnabled(false);
        // Tables say their conditions in JUEL; the other engine for FEEL is a library of 9 MB, and left out (pom.xml).
        setDmnFeelEnableLegacyBehavior(true);
        setMetricsEnabled(false);
        setDbMetricsReporterActivate(false);
        setTaskMetricsEnabled(false);
        setEnableScriptEngineLoadExternalResources(false);
    }

    @Override
    protected void initDeployers() {
        super.initDeployers();
        deploymentCache = new ModelsInMemory(cacheFactory, cacheCapacity);
        deploymentCache.setDeployers(new ArrayList<>(getDefaultDeployers()));
    }

    @Override
    protected InputStream getMyBatisXmlConfigurationSteam() {
        try (InputStream all = super.getMyBatisXmlConfigurationSteam()) {
            String needed = NEEDLESS.matcher(new String(all.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
            return new ByteArrayInputStream(needed.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's list of statements could not be read", e);
        }
    }
}
