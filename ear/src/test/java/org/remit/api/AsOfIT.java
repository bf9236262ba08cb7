package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The organisation as of a day. */
class AsOfIT extends ApiTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemDefaultZone());
    private static final LocalDate NEXT_YEAR = TODAY.plusYears(1);

    @Test
    void aUnitHasItsHeadSeatsAndTheUnitsBelow() {
        Answer operations = stranger().get("/api/org-units/OPS").is(200);

        assertThat(operations.text("/name/zh")).isNotBlank();
        assertThat(operations.json().getJsonArray("heads")).hasSize(1);
        assertThat(operations.json().getBoolean("inForce")).isTrue();
        Answer marketing = stranger().get("/api/org-units/MKT").is(200);
        assertThat(marketing.number("/seats")).isGreaterThanOrEqualTo(3);
        assertThat(marketing.body()).doesNotContain("Cost");
    }

    @Test
    void beforeTheOrganisationBeganThereWereNoPositions() {
        assertThat(stranger().get("/api/positions?asOf=2019-12-31").is(200).number("/total"))
                .isZero();
        Answer position =
                stranger().get("/api/positions/MKT-SEO?asOf=2019-12-31").is(200);
        assertThat(position.text("/status")).isEqualTo("PLANNED");
        assertThat(position.json().getJsonArray("incumbents")).isEmpty();
        assertThat(stranger().get("/api/org-units/MKT?asOf=2019-12-31").is(200).number("/seats"))
                .isZero();
    }

    @Test
    void whatIsInForceForGoodIsThereNextYearToo() {
        assertThat(stranger()
                        .get("/api/positions/MKT-SEO?asOf=" + NEXT_YEAR)
                        .is(200)
                        .text("/status"))
                .isEqualTo("OPEN");
        assertThat(stranger()
                        .get("/api/positions?unit=MKT&asOf=" + NEXT_YEAR)
                        .is(200)
                        .number("/total"))
                .isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-02-30", "0001-01-01", "%2B99999-01-01", "2026-1-1"})
    void whatIsNoDayIsNamed(String day) {
        stranger().get("/api/positions?asOf=" + day).refuses("asOf");
        stranger().get("/api/positions/MKT-SEO?asOf=" + day).refuses("asOf");
        stranger().get("/api/org-units/MKT?asOf=" + day).refuses("asOf");
    }

    @Test
    void anUnknownUnitIsNotFound() {
        stranger().get("/api/org-units/NOPE").isProblem(404);
        stranger().get("/api/org-units/" + "X".repeat(300)).isProblem(404);
    }
}
