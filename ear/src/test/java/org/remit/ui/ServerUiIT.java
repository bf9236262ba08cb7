package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.Test;
import org.remit.server.TestServer;
import org.remit.ui.page.Language;

class ServerUiIT extends UiTest {

    @Test
    void theHealthAddressNamesDatabaseEngineAndMigration() {
        APIResponse health = newPage(Language.EN).request().get(TestServer.management() + "/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text()).contains("\"database\"", "\"engine\"", "\"migration\"");
    }
}
