package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.Wiring.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/**
 * Positions, their duties and holders on any day. The seat for search was one until the end of June, in operations and under
 * another title; its second duty text is in force from July. From January on a producer is planned.
 */
class PositionDaysTest extends SmallCompanyTest {

    private static final LocalDate BEFORE = LocalDate.parse("2025-12-31");
    private static final LocalDate SPRING = LocalDate.parse("2026-04-01");
    private static final LocalDate NEXT_YEAR = LocalDate.parse("2027-02-01");
    private static final LocalDate AFTERWARDS = LocalDate.parse("2027-05-01");

    @BeforeEach
    void changeAndPlan() {
        sql("insert into organization_position_past (id, version, position_id, valid_from, valid_to, unit_id, title_en,"
                + " layer, headcount, monthly_cost) select 9001, 0, p.id, DATE '2026-01-01', DATE '2026-06-30', u.id,"
                + " 'Webmaster', 'MIDDLE', 1, 9000 from organization_position p, organization_unit u"
                + " where p.code = 'MKT-SEO' and u.code = 'OPS'");
        sql("update organization_position set since = DATE '2026-07-01' where code = 'MKT-SEO'");
        sql("update organization_duty set valid_from = DATE '2026-07-01', version_no = 2 where code = 'MKT-SEO-D1'");
        sql(
                "insert into organization_duty (id, version, position_id, place, code, version_no, text_en, function_id, part,"
                        + " valid_from, valid_to) select 9002, 0, position_id, 0, code, 1, 'Keep the site', function_id, part,"
                        + " DATE '2026-01-01', DATE '2026-06-30' from organization_duty where code = 'MKT-SEO-D1'");
        sql(
                "insert into organization_assignment (id, version, person_id, position_id, share_percent, valid_from, valid_to)"
                        + " select 9003, 0, 6, id, 100, DATE '2026-01-01', DATE '2026-05-31' from organization_position"
                        + " where code = 'MKT-SEO'");
        sql("update people_person set active = 0 where id = 6");
        database.inTransaction(em -> {
            SmallCompany.request(em, 77, "APPROVED", 1);
            PositionContent producer = SmallCompany.content("MKT", "Producer", 2, "12000", "MKT-MANAGER");
            new Wiring(em)
                    .book()
                    .enter(
                            "MKT-PRODUCER",
                            SmallCompany.temporary(
                                    producer, LocalDate.parse("2027-01-01"), LocalDate.parse("2027-03-31")),
                            77);
            return null;
        });
    }

    @Test
    void aPositionIsWhatItWasThen() {
        PositionView then = view("MKT-SEO", SPRING);

        assertThat(then.position().title().en()).isEqualTo("Webmaster");
        assertThat(then.position().unit()).isEqualTo("OPS");
        assertThat(then.position().headcount()).isEqualTo(1);
        assertThat(then.position().layer()).isEqualTo(Layer.MIDDLE);
        assertThat(then.position().reportsTo()).isNull();
        assertThat(then.position().status()).isEqualTo(PositionStatus.OPEN);
        assertThat(then.duties()).extracting(duty -> duty.text().en()).containsExactly("Keep the site");
    }

    @Test
    void aFreezeOfThePastIsSeenAsOfItsDaysWithAllThatWasChanged() {
        sql("update organization_position set status = 'FROZEN', fte = 1.5, job_family = 'Growth', grade = 'P5'"
                + " where code = 'MKT-SEO'");
        LocalDate thawed = LocalDate.parse("2026-09-01");
        database.inTransaction(em -> {
            SmallCompany.request(em, 78, "APPROVED", 1);
            PositionContent content = SmallCompany.content("MKT", "Search", 2, "14000", "MKT-MANAGER");
            new Wiring(em).changes(Wiring.CLOCK).change("MKT-SEO", content, false, thawed, 78);
            return null;
        });

        PositionView frozen = view("MKT-SEO", thawed.minusDays(1));
        assertThat(frozen.position().status()).isEqualTo(PositionStatus.FROZEN);
        assertThat(frozen.fte()).isEqualByComparingTo("1.5");
        assertThat(frozen.jobFamily()).isEqualTo("Growth");
        assertThat(frozen.grade()).isEqualTo("P5");
        assertThat(view("MKT-SEO", thawed).position().status()).isEqualTo(PositionStatus.OPEN);
        assertThat(view("MKT-SEO", thawed).fte()).isNull();
    }

    @Test
    void aPositionIsWhatItIsToday() {
        PositionView today = view("MKT-SEO", TODAY);

        assertThat(today.position().title().en()).isEqualTo("SEO 100% specialist");
        assertThat(today.position().unit()).isEqualTo("MKT");
        assertThat(today.position().reportsTo()).isEqualTo("MKT-MANAGER");
        assertThat(today.reportsToTitle().en()).isEqualTo("Marketing manager");
        assertThat(today.position().filled()).isEqualTo(1);
        assertThat(today.position().vacancies()).isEqualTo(1);
        assertThat(today.duties()).extracting(duty -> duty.text().en()).containsExactly("Improve\nranking");
    }

    @Test
    void whoHasLeftSinceStillHeldItThen() {
        assertThat(view("MKT-SEO", SPRING).incumbents())
                .extracting(held -> held.person().id())
                .containsExactlyInAnyOrder(4L, 6L);
        assertThat(view("MKT-SEO", TODAY).incumbents())
                .extracting(held -> held.person().id())
                .containsExactly(4L);
    }

    @Test
    void aPlannedPositionOpensAndClosesOnItsDays() {
        assertThat(view("MKT-PRODUCER", TODAY).position().status()).isEqualTo(PositionStatus.PLANNED);
        assertThat(view("MKT-PRODUCER", TODAY).duties()).hasSize(1);
        assertThat(view("MKT-PRODUCER", NEXT_YEAR).position().status()).isEqualTo(PositionStatus.OPEN);
        assertThat(view("MKT-PRODUCER", NEXT_YEAR).position().vacancies()).isEqualTo(2);
        assertThat(view("MKT-PRODUCER", AFTERWARDS).position().status()).isEqualTo(PositionStatus.CLOSED);
        assertThat(view("MKT-PRODUCER", AFTERWARDS).duties()).hasSize(1);
    }

    @Test
    void aPlannedPositionStaysPlannedWhenItIsChanged() {
        sql("update organization_position set since = DATE '2026-11-20' where code = 'MKT-PRODUCER'");

        assertThat(view("MKT-PRODUCER", TODAY).position().status()).isEqualTo(PositionStatus.PLANNED);
        assertThat(codes(status(PositionStatus.PLANNED), TODAY)).containsExactly("MKT-PRODUCER");
        assertThat(codes(status(PositionStatus.OPEN), TODAY)).doesNotContain("MKT-PRODUCER");
    }

    @Test
    void aPlannedPositionThatWasClosedIsNotPlannedAnyMore() {
        sql("update organization_position set status = 'CLOSED', valid_to = valid_from where code = 'MKT-PRODUCER'");

        assertThat(view("MKT-PRODUCER", TODAY).position().status()).isEqualTo(PositionStatus.CLOSED);
        assertThat(codes(PositionFilter.NONE, TODAY)).doesNotContain("MKT-PRODUCER");
    }

    @Test
    void aCancelledPositionIsClosedOnAnyDayAndInNoListButThatOfTheClosed() {
        database.inTransaction(em -> {
            new Wiring(em).changes(Wiring.CLOCK).cancel("MKT-PRODUCER");
            return null;
        });

        for (LocalDate day : List.of(TODAY, NEXT_YEAR, AFTERWARDS)) {
            PositionRow row = view("MKT-PRODUCER", day).position();
            assertThat(row.status()).isEqualTo(PositionStatus.CLOSED);
            assertThat(row.cancelled()).isTrue();
            assertThat(view("MKT-PRODUCER", day).duties())
                    .as("what it was to answer for, on " + day)
                    .hasSize(1);
            assertThat(codes(PositionFilter.NONE, day)).doesNotContain("MKT-PRODUCER");
            assertThat(codes(status(PositionStatus.CLOSED), day)).containsExactly("MKT-PRODUCER");
        }
        assertThat(view("MKT-SEO", TODAY).position().cancelled()).isFalse();
    }

    @Test
    void theListIsThatOfTheDay() {
        assertThat(codes(PositionFilter.NONE, BEFORE)).isEmpty();
        assertThat(codes(PositionFilter.NONE, SPRING)).containsExactly("CO-GM", "MKT-MANAGER", "MKT-SEO", "OPS-HEAD");
        assertThat(codes(PositionFilter.NONE, TODAY))
                .containsExactly("CO-GM", "MKT-MANAGER", "MKT-PRODUCER", "MKT-SEO", "OPS-HEAD");
        assertThat(codes(PositionFilter.NONE, AFTERWARDS))
                .containsExactly("CO-GM", "MKT-MANAGER", "MKT-SEO", "OPS-HEAD");
    }

    @Test
    void aUnitsListHasWhatStoodInItOnTheDay() {
        assertThat(codes(PositionFilter.ofUnit("MKT"), SPRING)).containsExactly("MKT-MANAGER");
        assertThat(codes(PositionFilter.ofUnit("MKT"), TODAY))
                .containsExactly("MKT-MANAGER", "MKT-PRODUCER", "MKT-SEO");
    }

    @Test
    void aListIsFilteredByWhereAPositionStandsOnTheDay() {
        assertThat(codes(status(PositionStatus.PLANNED), TODAY)).containsExactly("MKT-PRODUCER");
        assertThat(codes(status(PositionStatus.PLANNED), SPRING)).isEmpty();
        assertThat(codes(status(PositionStatus.OPEN), NEXT_YEAR)).hasSize(5);
        assertThat(codes(status(PositionStatus.CLOSED), AFTERWARDS)).containsExactly("MKT-PRODUCER");
        sql("update organization_position set status = 'FROZEN' where code = 'MKT-SEO'");
        assertThat(codes(status(PositionStatus.FROZEN), TODAY)).containsExactly("MKT-SEO");
        assertThat(view("MKT-SEO", TODAY).position().vacancies()).isZero();
    }

    private static PositionFilter status(PositionStatus status) {
        return new PositionFilter(null, null, status);
    }

    private PositionView view(String code, LocalDate day) {
        return ask(wiring -> wiring.pages().page(code, day));
    }

    private List<String> codes(PositionFilter filter, LocalDate day) {
        Page<StaffedPosition> page = ask(wiring -> wiring.pages()
                .list(
                        filter.unit() == null ? null : wiring.chart().below(filter.unit()),
                        filter,
                        new PageRequest(0, 50, "code"),
                        day));
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(row -> row.position().code()).toList();
    }
}
