package org.remit.performance.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.measurement.MeasurementHouse.conversion;
import static org.remit.performance.measurement.MeasurementHouse.person;
import static org.remit.performance.measurement.MeasurementHouse.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.measurement.RatedKpis.Rated;
import org.remit.performance.scoring.Rubric.Level;
import org.remit.shared.TestDatabase;

/** What is to be typed and what is missing; it is Sunday of week 47, so that 46 is the last one over, and each position has CONVERSION in one of its duties. */
class TypingTest {

    private static final long HR = 7;
    private static final long HEAD_OF_MARKETING = 3;

    private TestDatabase database;
    private MeasurementHouse house;

    TestDatabase open() {
        return new TestDatabase();
    }

    @BeforeEach
    void found() {
        database = open();
        house = new MeasurementHouse(database);
        house.sql(
                "insert into performance_kpi_use (organization_kpi_id, kpi_id) select q.id, k.id from organization_kpi q"
                        + " cross join performance_kpi k where k.code = 'CONVERSION'");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aHeadTypesForTheirPeopleAndSeesWhatWasMeasuredBefore() {
        house.record(HR, conversion(person("MKT-SEO", "p4"), "2026W45", "17", "20"));
        house.record(HR, conversion(person("MKT-SEO", "p4"), "2026W47", "9", "10"));

        List<TypingRow> week46 = house.typing(HEAD_OF_MARKETING, "MKT", "2026W46");
        assertThat(week46).hasSize(1);
        TypingRow row = week46.get(0);
        assertThat(row.username()).isEqualTo("p4");
        assertThat(row.ratio()).isTrue();
        assertThat(row.numerator()).isNull();
        assertThat(row.lastPeriod() + " " + row.lastNumber()).isEqualTo("2026W45 17/20");

        TypingRow week47 = house.typing(HEAD_OF_MARKETING, "MKT", "2026W47").get(0);
        assertThat(week47.numerator()).isEqualByComparingTo("9");
        assertThat(week47.denominator()).isEqualByComparingTo("10");
        assertThat(house.typing(HEAD_OF_MARKETING, "MKT", "2026-10")).isEmpty();
        assertThat(house.typing(HR, "MKT", "2026W46"))
                .extracting(TypingRow::username)
                .containsExactly("p3", "p4");
    }

    @Test
    void whatIsRatedComesWithItsLevels() {
        List<Level> levels = List.of(new Level(BigDecimal.ONE, BigDecimal.TEN, "Needs help"));
        house.rated = (assignments, period) -> assignments.stream()
                .collect(Collectors.toMap(
                        assignment -> new Rated(
                                assignment,
                                Long.parseLong(house.rows("select id from performance_kpi where code = 'CONVERSION'")
                                        .get(0))),
                        assignment -> levels));

        assertThat(house.typing(HEAD_OF_MARKETING, "MKT", "2026W46").get(0).levels())
                .isEqualTo(levels);
    }

    @Test
    void whatIsMissingIsSaidUntilItIsMeasured() {
        assertThat(house.missing(HR, null))
                .containsExactly(
                        "CO-GM CONVERSION 2026W46",
                        "MKT-MANAGER CONVERSION 2026W46",
                        "MKT-SEO CONVERSION 2026W46",
                        "OPS-HEAD CONVERSION 2026W46");
        assertThat(house.missing(HEAD_OF_MARKETING, null)).hasSize(2);
        assertThat(house.missing(5, null)).isEmpty();
        assertThat(house.missing(HR, "ORDERS")).isEmpty();

        house.record(HR, conversion(person("MKT-SEO", "p4"), "2026W46", "1", "2"));
        house.record(HR, conversion(unit("OPS"), "2026W46", "1", "2"));
        house.record(HR, conversion(unit("CO"), "2026W45", "1", "2"));

        assertThat(house.missing(HR, "CONVERSION"))
                .containsExactly("CO-GM CONVERSION 2026W46", "MKT-MANAGER CONVERSION 2026W46");
    }
}
