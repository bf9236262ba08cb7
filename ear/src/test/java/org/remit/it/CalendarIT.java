package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.workflow.camunda.EngineStarter;
import org.remit.workflow.camunda.FailedJobs;

/** What nobody does and the calendar brings: the engine's own threads open and close a position, without a caller. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @EJB(lookup = "java:app/remit-ejb/EngineStarter")
    EngineStarter starter;

    @EJB(lookup = "java:app/remit-ejb/FailedJobs")
    FailedJobs failedJobs;

    private final Company company = new Company(System.getProperty("remit.url"));

    @Test
    void aTemporaryPositionOpensOnItsFirstDayAndClosesAfterItsLast() throws Exception {
        String number = approved(TODAY.plusDays(3));
        String position = company.request(number).getString("subject");
        String request = new Tables(database).requestId(number);
        assertThat(status(position)).isEqualTo("PLANNED");

        lasts(position, TODAY, TODAY);
        comesDue(request, "timer_validFrom");
        becomes(position, "OPEN");

        lasts(position, TODAY.minusDays(1), TODAY.minusDays(1));
        comesDue(request, "timer_validTo");
        becomes(position, "CLOSED");
    }

    @Test
    void whatHasFailedTooOftenIsTriedAgain() throws Exception {
        String request = new Tables(database).requestId(approved(TODAY.plusDays(3)));
        ManagementService management = starter.engine().getManagementService();
        String job = management
                .createJobQuery()
                .processInstanceId(instance(request))
                .singleResult()
                .getId();
        management.setJobRetries(job, 0);
        assertThat(starter.failedJobs()).isPositive();

        failedJobs.retry();

        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries())
                .isEqualTo(1);
    }

    private String approved(LocalDate from) {
        String number = company.asked("Calendar " + UUID.randomUUID(), from);
        everybodyAgrees(number, List.of("head.marketing", "hr.manager"));
        // by what the budget of the year has left, which is not what this is about
        if (company.request(number).getString("state").equals("OPEN")) {
            everybodyAgrees(number, List.of("board.chair", "board.1", "board.2", "board.3", "board.4"));
        }
        assertThat(company.request(number).getString("state")).isEqualTo("APPROVED");
        return number;
    }

    private void everybodyAgrees(String number, List<String> people) {
        for (String username : people) {
            assertThat(company.decide(username, number, "APPROVED", "fine").statusCode())
                    .isLessThan(300);
        }
    }

    /** The days go to the position, since the server's do not go on. */
    private void lasts(String position, LocalDate from, LocalDate to) throws Exception {
        new Tables(database)
                .execute(
                        "UPDATE organization_position SET valid_from = DATE '%s', valid_to = DATE '%s' WHERE code = '%s'"
                                .formatted(from, to, position));
    }

    private void comesDue(String request, String timer) {
        ManagementService management = starter.engine().getManagementService();
        Job job = management
                .createJobQuery()
                .activityId(timer)
                .processInstanceId(instance(request))
                .singleResult();
        assertThat(job.getDuedate()).isAfter(Instant.now());
        management.setJobDuedate(job.getId(), Date.from(Instant.now()));
    }

    private String instance(String request) {
        return starter.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(request)
                .singleResult()
                .getId();
    }

    private void becomes(String position, String status) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!status(position).equals(status) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(status(position)).isEqualTo(status);
    }

    /** As stored: a page tells what the day says, whether or not the calendar has been at it. */
    private String status(String position) throws SQLException {
        return new Tables(database).status(position);
    }
}
