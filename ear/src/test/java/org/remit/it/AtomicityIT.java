package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.workflow.camunda.EngineStarter;

/**
 * A failure anywhere leaves nothing behind: the request, its record, the engine's step, the mail and the effect stand or
 * fall together. The obstacles are real ones: a table that refuses a row, an engine that refuses a step.
 */
@ExtendWith(ArquillianExtension.class)
class AtomicityIT {

    private static final LocalDate TODAY = LocalDate.now();

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @EJB(lookup = "java:app/remit-ejb/EngineStarter")
    EngineStarter starter;

    private final Company company = new Company(System.getProperty("remit.url"));
    private final String title = "Producer " + UUID.randomUUID();
    private Tables tables;

    @BeforeEach
    void open() {
        tables = new Tables(database);
    }

    @Test
    void aSubmissionWhoseRecordCannotBeWrittenLeavesNothing() throws Exception {
        nothingRemains("approval_request", "title_en <> '" + title + "'", () -> company.ask(title, TODAY));
    }

    @Test
    void aSubmissionThatTheEngineRefusesLeavesNothing() throws Exception {
        String last = tables.requestId(company.asked(title, TODAY));
        nothingRemains(
                "ACT_RU_EXECUTION",
                "BUSINESS_KEY_ IS NULL OR CAST(BUSINESS_KEY_ AS NUMERIC(19)) <= " + last,
                () -> company.ask(title, TODAY));
    }

    @Test
    void aSubmissionWhoseMailCannotBeWrittenLeavesNothing() throws Exception {
        nothingRemains("notification_mail", "title_en <> '" + title + "'", () -> company.ask(title, TODAY));
    }

    @Test
    void aDecisionWhoseRecordCannotBeWrittenLeavesNothing() throws Exception {
        String number = company.asked(title, TODAY);
        nothingRemains("approval_decision", "remark <> '" + title + "'", () -> approve("head.marketing", number));
        assertThat(approve("head.marketing", number).statusCode()).isLessThan(300);
    }

    @Test
    void aDecisionThatTheEngineRefusesLeavesNothing() throws Exception {
        String number = company.asked(title, TODAY);
        String instance = engine().getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(tables.requestId(number))
                .singleResult()
                .getId();
        engine().getRuntimeService().suspendProcessInstanceById(instance);
        Map<String, List<String>> before = tables.content();
        assertThat(approve("head.marketing", number).statusCode()).isEqualTo(500);
        assertThat(tables.content()).isEqualTo(before);
        engine().getRuntimeService().activateProcessInstanceById(instance);
        assertThat(approve("head.marketing", number).statusCode()).isLessThan(300);
    }

    @Test
    void anApprovalWhoseEffectFailsLeavesNothingAndCanBeGivenAgain() throws Exception {
        String number = company.asked(title, TODAY);
        approve("head.marketing", number);
        nothingRemains("organization_position", "title_en <> '" + title + "'", () -> approve("hr.manager", number));
        assertThat(company.request(number).getString("state")).isEqualTo("OPEN");

        assertThat(approve("hr.manager", number).statusCode()).isLessThan(300);
        assertThat(company.request(number).getString("state")).isEqualTo("APPROVED");
        String position = company.request(number).getString("subject");
        assertThat(company.get("hr.staff", "/api/positions/" + position).statusCode())
                .isEqualTo(200);
    }

    private interface Call {
        HttpResponse<String> send();
    }

    private void nothingRemains(String table, String condition, Call call) throws Exception {
        Map<String, List<String>> before = tables.content();
        tables.refusing(
                table, condition, () -> assertThat(call.send().statusCode()).isEqualTo(500));
        assertThat(tables.content()).isEqualTo(before);
    }

    private HttpResponse<String> approve(String username, String number) {
        return company.decide(username, number, "APPROVED", title);
    }

    private ProcessEngine engine() {
        return starter.engine();
    }
}
