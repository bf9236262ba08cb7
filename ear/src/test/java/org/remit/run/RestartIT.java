package org.remit.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.remit.it.Company;

/** What was answered stands, however the server ended, and what was under way goes on. */
class RestartIT {

    private static final LocalDate TODAY = LocalDate.now();

    @TempDir
    Path directory;

    @Test
    void aRequestGoesOnAfterAKillAndAfterAStopInItsMiddle() throws Exception {
        Path data = directory.resolve("data");
        String number;
        try (RunningRemit remit = RunningRemit.start(data)) {
            Company company = new Company(remit.url());
            number = company.asked("Survivor", TODAY);
            assertThat(company.decide("head.marketing", number, "APPROVED", "before the kill")
                            .statusCode())
                    .isLessThan(300);
            remit.kill();
        }
        try (RunningRemit remit = RunningRemit.start(data)) {
            assertThat(new Company(remit.url()).request(number).toString()).contains("before the kill");
            remit.stop();
        }
        try (RunningRemit remit = RunningRemit.start(data)) {
            Company company = new Company(remit.url());
            assertThat(company.decide("hr.manager", number, "APPROVED", "after the stop")
                            .statusCode())
                    .isLessThan(300);
            assertThat(company.request(number).getString("state")).isEqualTo("APPROVED");
        }
    }
}
