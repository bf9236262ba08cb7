package org.remit.performance.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.performance.insight.owing.TestDebtors;
import org.remit.performance.insight.trend.TestTrends;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.score.ScoreHouse;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.sheet.SheetHouse;
import org.remit.performance.sheet.SheetRights;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** How person 4, who holds MKT-SEO under the head 3, stands on the 22nd of November. */
class InsightServiceTest {

    private static final LocalDate YEAR_END = LocalDate.parse("2026-12-31");

    private TestDatabase database;
    private ScoreHouse house;
    private long sheet;
    private Set<Long> unpublished = Set.of();

    @BeforeEach
    void handOutASheetAndMeasure() {
        database = new TestDatabase();
        house = new ScoreHouse(database);
        sheet = house.handOut(
                4, YEAR_END, rate("ORDERS", "50", "3650"), rate("CONVERSION", "20", "5"), rate("VISITS", "30", "1000"));
        house.measure(SubjectKind.ASSIGNMENT, "ORDERS", "2026-08-31", "100", "NULL");
        house.measure(SubjectKind.ASSIGNMENT, "ORDERS", "2026-09-30", "110", "NULL");
        house.measure(SubjectKind.ASSIGNMENT, "ORDERS", "2026-10-31", "120", "NULL");
        house.measure(SubjectKind.POSITION, "CONVERSION", "2026-11-15", "30", "500");
        house.sheets.library.sql(
                "UPDATE performance_measurement SET first_day = DATEADD(DAY, 1 - EXTRACT(DAY FROM last_day), last_day), series ="
                        + " CONCAT(kpi_id, ':A:', assignment_id) WHERE assignment_id IS NOT NULL");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void oneSeesEveryStepTheShortfallAndWhoOwesWhatIsMissing() {
        List<SheetInsight> mine = as(4, Role.EMPLOYEE, InsightService::mine);

        assertThat(mine).hasSize(1);
        SheetInsight insight = mine.get(0);
        assertThat(insight.own()).isTrue();
        assertThat(insight.score().percentMeasured()).isEqualByComparingTo("70");
        LineInsight orders = insight.lines().get(0);
        // 304 of the 365 days are over at the last measurement: 10 a day are 3,040
        assertThat(orders.target()).isEqualByComparingTo("3040");
        assertThat(orders.calculation().step().formula()).isEqualTo("100 × 330 / 3040 = 10.8553");
        assertThat(orders.completion()).isEqualByComparingTo("10.8553");
        assertThat(insight.shortfalls()).containsExactly(orders);
        assertThat(insight.lines().get(1).actual().from()).isEqualTo(SubjectKind.POSITION);
        assertThat(insight.missing()).extracting(line -> line.line().code()).containsExactly("VISITS");
        assertThat(insight.debtors().get("VISITS").persons().get(0).en()).isEqualTo("Person 3");
    }

    @Test
    void whatAReviewKeepsBackIsSeenByTheHeadAndNotByWhoseItIs() {
        unpublished = Set.of(sheet);

        for (SheetInsight own : List.of(
                as(4, Role.EMPLOYEE, InsightService::mine).get(0),
                as(4, Role.EMPLOYEE, insights -> insights.sheet(sheet)))) {
            assertThat(own.hidden()).isTrue();
            assertThat(own.rated()).isFalse();
            assertThat(own.shortfalls()).isEmpty();
            assertThat(own.missing()).extracting(line -> line.line().code()).containsExactly("VISITS");
            assertThat(own.lines().get(0).actual().value()).isEqualByComparingTo("330");
            assertThat(own.lines()).allSatisfy(line -> {
                assertThat(line.calculation()).isNull();
                assertThat(line.contribution()).isNull();
                assertThat(line.completion()).isNull();
            });
        }
        assertThat(as(3, Role.EMPLOYEE, insights -> insights.sheet(sheet)).rated())
                .isTrue();
    }

    @Test
    void theTrendGoesOnWithAForecast() {
        LineInsight orders =
                as(4, Role.EMPLOYEE, InsightService::mine).get(0).lines().get(0);

        assertThat(orders.trend().points())
                .extracting(point -> point.period() + " " + point.value() + " " + point.forecast())
                .containsExactly(
                        "2026-08 100.0000 null",
                        "2026-09 110.0000 null",
                        "2026-10 120.0000 null",
                        "2026-11 null 130.0000");
    }

    @Test
    void whoeverLooksAtSomebodyElsesSheetIsRecorded() {
        assertThat(as(3, Role.EMPLOYEE, insights -> insights.sheet(sheet)).own())
                .isFalse();
        assertThat(as(7, Role.HR_STAFF, insights -> insights.sheet(sheet)).own())
                .isFalse();
        as(4, Role.EMPLOYEE, insights -> insights.sheet(sheet));

        assertThat(house.sheets.rows(
                        "SELECT username FROM shared_audit_entry WHERE action = 'SCORE_SEEN' AND target = '" + sheet
                                + "' ORDER BY id"))
                .containsExactly("person3", "person7");
        assertThatThrownBy(() -> as(8, Role.ADMIN, insights -> insights.sheet(sheet)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> as(6, Role.EMPLOYEE, insights -> insights.sheet(sheet)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> as(7, Role.HR_STAFF, insights -> insights.sheet(1)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aDraftIsSaidToBeOnItsWay() {
        house.sheets.library.sql("UPDATE performance_sheet SET state = 'DRAFT' WHERE id = " + sheet);

        assertThat(as(4, Role.EMPLOYEE, InsightService::mine)).isEmpty();
        assertThat(as(4, Role.EMPLOYEE, InsightService::drawnUp)).isTrue();
        assertThat(as(8, Role.EMPLOYEE, InsightService::drawnUp)).isFalse();
    }

    private <T> T as(long person, String role, Function<InsightService, T> work) {
        return database.inTransaction(em -> work.apply(service(em, SheetHouse.rights(em, person, role), person)));
    }

    private InsightService service(EntityManager em, SheetRights rights, long person) {
        InsightService service = new InsightService();
        service.rights = rights;
        service.insights = new SheetInsights();
        service.insights.clock = Wiring.CLOCK;
        service.insights.veil = (sheets, reader) -> reader == 4 ? unpublished : Set.of();
        service.insights.readings = new SheetReadings();
        service.insights.readings.em = em;
        service.insights.scores = new SheetScores();
        service.insights.scores.readings = service.insights.readings;
        service.insights.scores.scores = ScoreHouse.scores(em);
        service.insights.scores.trends = TestTrends.of(em);
        service.insights.scores.debtors = TestDebtors.of(em);
        service.log = new SheetLookLog();
        service.log.audit = TestAudit.service(em, Wiring.CLOCK);
        service.log.user = user(person);
        return service;
    }

    private static CurrentUser user(long person) {
        CurrentUser user = new CurrentUser();
        user.is(new SignedIn(
                person,
                person,
                "person" + person,
                new LocalizedText(null, "P"),
                null,
                Set.of(),
                "en",
                null,
                false,
                ""));
        return user;
    }

    private static SheetTarget rate(String kpi, String weight, String target) {
        return new SheetTarget(
                kpi,
                null,
                new TargetDefinition(
                        TargetPart.ITEM,
                        new BigDecimal(weight),
                        MethodKind.COMPLETION_RATE,
                        null,
                        null,
                        new BigDecimal(target),
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
