package org.remit.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The engine reads the statements that flows and tables need, and none about history or cases. */
class LeanEngineConfigurationTest {

    @Test
    void what_flows_timers_and_tables_need_is_read() throws IOException {
        assertThat(statements())
                .contains("entity/Execution.xml", "entity/Job.xml", "entity/ProcessDefinition.xml")
                .contains("entity/VariableInstance.xml", "entity/Incident.xml", "entity/DecisionDefinition.xml");
    }

    @Test
    void history_and_cases_are_left_out() throws IOException {
        assertThat(statements()).doesNotContain("Historic", "CaseDefinition", "UserOperationLog", "Report");
    }

    private static String statements() throws IOException {
        try (InputStream list = new LeanEngineConfiguration().getMyBatisXmlConfigurationSteam()) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
