package org.remit.workflow.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** The engine of the container with its models in memory and without the statements that it never needs here. */
final class LeanEngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

    /** Files of statements about history, which is off, and about cases, which there are none of: half of the engine's start. Of incidents the engine asks all the same. */
    private static final Pattern NEEDLESS = Pattern.compile(
            "<mapper resource=\"[^\"]*/entity/(Historic(?!Incident)|Case|UserOperationLog|Report)[^\"]*\" />");

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
