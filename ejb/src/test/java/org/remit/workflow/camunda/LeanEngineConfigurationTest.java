package org.remit.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The engine reads the statements that flows and tables need, and none about history or cases. */
class LeanEngineConfigurationTest {

    @Test
    void whatFlowsTimersAndTablesNeedIsRead() throws IOException {
        assertThat(statements())
                .contains("entity/Execution.xml", "entity/Job.xml", "entity/ProcessDefinition.xml")
                .contains(
                        "entity/VariableInstance.xml",
                        "entity/Incident.xml",
                        "entity/DecisionDefinition.xml",
                        "entity/HistoricIncident.xml");
    }

    @Test
    void historyAndCasesAreLeftOut() throws IOException {
        assertThat(statements())
                .doesNotContain("HistoricProcess", "HistoricJobLog", "CaseDefinition", "UserOperationLog", "Report");
    }

    private static String statements() throws IOException {
        try (InputStream list = new LeanEngineConfiguration().getMyBatisXmlConfigurationSteam()) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
