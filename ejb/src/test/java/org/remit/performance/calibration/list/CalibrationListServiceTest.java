package org.remit.performance.calibration.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Layer;
import org.remit.organization.Wiring;
import org.remit.people.PersonRef;
import org.remit.performance.calibration.CalibrationHouse;
import org.remit.performance.calibration.GradeWish;
import org.remit.performance.calibration.distribution.GradeShare;
import org.remit.performance.calibration.group.GroupHouse;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** Who sees what of the session of CO: twelve who search in MKT, its head, and the head of OPS, who has no grade yet. */
class CalibrationListServiceTest {

    private static final long HR = 5;
    private static final long HEAD_OF_MARKETING = 3;
    private static final long HEAD_OF_OPERATIONS = 2;
    private static final CalibrationFilter ANY = new CalibrationFilter(null, null, null);

    private CalibrationHouse house;
    private long session;

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @BeforeEach
    void found() {
        house = new CalibrationHouse(openDatabase());
        house.review(203, 3, "S", 99);
        house.cycles.sql(
                "insert into performance_review_part (id, version, review_id, assignment_id, unit_code, first_day,"
                        + " last_day, share_percent, rated_by) select 20300, 0, 203, a.id, 'MKT', DATE '2026-10-01',"
                        + " DATE '2026-12-31', 100, 2 from organization_assignment a where a.person_id = 3");
        house.review(202, 2, null, 0);
        house.cycles.sql(
                "insert into performance_review_part (id, version, review_id, assignment_id, unit_code, first_day,"
                        + " last_day, share_percent) select 20200, 0, 202, a.id, 'OPS', DATE '2026-10-01', DATE '2026-12-31', 100"
                        + " from organization_assignment a where a.person_id = 2");
        for (long id = 101; id <= 112; id++) {
            house.cycles.sql("update performance_review set total = " + (id - 41) + " where id = " + id);
        }
        session = house.as(
                HR, service -> service.open(house.cycle, List.of("CO"), null).get(0));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void hrSeesAllGradesBesideTheGuideline() {
        SessionView view = as(HR, service -> service.session(session));
        assertThat(view.unitName().en()).isEqualTo("CO");
        assertThat(view.whole()).isTrue();
        assertThat(view.distribution().shares()).extracting(GradeShare::people).containsExactly(1L, 0L, 12L, 0L, 0L);
        assertThat(view.distribution().ungraded()).isEqualTo(1);
        assertThat(view.distribution().results()).hasSize(2).allMatch(result -> result.kept());
        assertThat(view.deeds()).isEqualTo(new SessionView.Deeds(true, false, false));
        assertThat(as(7, service -> service.session(session)).deeds())
                .isEqualTo(new SessionView.Deeds(true, true, false));
    }

    @Test
    void aHeadSeesTheirPeopleNotThemselvesAndNothingOfTheGuideline() {
        SessionView view = as(HEAD_OF_MARKETING, service -> service.session(session));
        assertThat(view.whole()).isFalse();
        assertThat(view.inside()).isTrue();
        assertThat(view.distribution().graded()).isEqualTo(12);
        assertThat(view.distribution().results()).isEmpty();
        assertThat(view.deeds()).isEqualTo(new SessionView.Deeds(false, false, false));
        assertThat(reviews(HEAD_OF_MARKETING, ANY, null))
                .doesNotContain(203L, 202L)
                .hasSize(12);
        assertThat(reviews(HEAD_OF_OPERATIONS, ANY, null)).contains(203L).doesNotContain(202L);
    }

    @Test
    void whoHeadsNobodyInItSeesNothingOfIt() {
        for (long stranger : List.of(4L, 9L, 101L)) {
            for (Function<CalibrationListService, Object> look : List.<Function<CalibrationListService, Object>>of(
                    service -> service.session(session),
                    service -> service.reviews(session, ANY, PageRequest.of(0, 9)),
                    service -> service.positions(session, PageRequest.of(0, 9)),
                    service -> service.changes(session, PageRequest.of(0, 9)),
                    service -> service.sessions(house.cycle, PageRequest.of(0, 9)))) {
                assertThatThrownBy(() -> as(stranger, look))
                        .isInstanceOf(BusinessException.class)
                        .hasMessageContaining("FORBIDDEN");
            }
        }
        assertThat(as(HEAD_OF_MARKETING, service -> service.sessions(house.cycle, PageRequest.of(0, 9)))
                        .items())
                .extracting(SessionRow::id)
                .containsExactly(session);
        house.cycles.sql("update performance_calibration set unit_only = 1");
        assertThat(as(HEAD_OF_MARKETING, service -> service.sessions(house.cycle, PageRequest.of(0, 9)))
                        .items())
                .as("nobody of theirs is in it")
                .isEmpty();
    }

    @Test
    void reviewsAreSortedAndFilteredAndTellWhoRatedThem() {
        assertThat(reviews(HR, ANY, null)).startsWith(203L, 112L).endsWith(101L, 202L);
        assertThat(reviews(HR, ANY, "total")).startsWith(101L).endsWith(203L, 202L);
        assertThat(reviews(HR, ANY, "-grade")).as("B after S").startsWith(101L).endsWith(203L, 202L);
        assertThat(reviews(HR, ANY, "before")).startsWith(203L);
        for (String field : List.of("person", "-position", "unit")) {
            assertThat(reviews(HR, ANY, field)).hasSize(14);
        }
        assertThat(reviews(HR, new CalibrationFilter("searcher 105", null, null), null))
                .containsExactly(105L);
        assertThat(reviews(HR, new CalibrationFilter("marketing MANAGER", Layer.EXECUTION, "S"), null))
                .containsExactly(203L);
        assertThat(reviews(HR, new CalibrationFilter("100%", null, null), null)).hasSize(12);
        assertThat(reviews(HR, new CalibrationFilter(null, Layer.STRATEGY, null), null))
                .isEmpty();
        assertThat(reviews(HR, new CalibrationFilter(null, null, CalibrationFilter.NONE), null))
                .containsExactly(202L);

        CalibratedReview row = as(HR, service -> service.reviews(session, ANY, PageRequest.of(0, 20)))
                .items()
                .get(0);
        assertThat(row.raters()).extracting(PersonRef::id).containsExactly(2L);
        assertThat(row.position()).isEqualTo("MKT-MANAGER");
        assertThat(row.unit()).isEqualTo("MKT");
        assertThat(row.changeable()).isTrue();
        assertThat(as(HEAD_OF_OPERATIONS, service -> service.reviews(session, ANY, PageRequest.of(0, 20)))
                        .items())
                .noneMatch(CalibratedReview::changeable);
    }

    @Test
    void comparablePositionsStandSideBySideWithTheTotalInTheMiddle() {
        var page = as(HR, service -> service.positions(session, PageRequest.of(0, 2)));
        assertThat(page.total()).isEqualTo(3);
        PositionGroup searchers = page.items().get(0);
        assertThat(searchers.title().en()).isEqualTo("SEO 100% specialist");
        assertThat(searchers.people()).isEqualTo(12);
        assertThat(searchers.lowest()).isEqualByComparingTo("60");
        assertThat(searchers.median()).isEqualTo(new BigDecimal("65.50"));
        assertThat(searchers.highest()).isEqualByComparingTo("71");
        assertThat(as(HR, service -> service.positions(session, PageRequest.of(1, 2)))
                        .items())
                .hasSize(1);
    }

    @Test
    void changesAreToldToWhoSeesTheirReview() {
        house.does(HR, service -> service.change(session, new GradeWish(101L, 0, "A", "Compared with 102")));
        house.does(HR, service -> service.change(session, new GradeWish(203L, 0, "A", "Compared with 112")));
        assertThat(as(HR, service -> service.changes(session, PageRequest.of(0, 9)))
                        .items())
                .extracting(GradeChangeRow::review)
                .containsExactly(203L, 101L);
        GradeChangeRow change = as(HEAD_OF_MARKETING, service -> service.changes(session, PageRequest.of(0, 9)))
                .items()
                .get(0);
        assertThat(change.person().id()).as("not their own").isEqualTo(101);
        assertThat(change.before() + change.after() + change.reason()).isEqualTo("BACompared with 102");
        assertThat(change.by().id()).isEqualTo(HR);
    }

    @Test
    void whatItWasClosedWithStaysBesideWhatItIsAndIsHiddenFromWhoIsInIt() {
        house.does(7, service -> service.close(session, 0));
        SessionView view = as(HR, service -> service.session(session));
        assertThat(view.closedWith()).isEqualTo(view.distribution());
        assertThat(view.entries())
                .extracting(entry -> entry.deed() + " " + entry.by().id())
                .containsExactly("OPENED 5", "CLOSED 7");
        assertThat(as(HEAD_OF_MARKETING, service -> service.session(session)).closedWith())
                .isNull();
        house.cycles.sql("update performance_review set person_id = 5 where id = 101");
        assertThat(as(HR, service -> service.session(session)).closedWith()).isNull();
        assertThat(as(7, service -> service.session(session)).deeds())
                .isEqualTo(new SessionView.Deeds(false, false, true));
    }

    @Test
    void thatSomebodyLooksIsLoggedOnceForAPage() {
        as(HR, service -> {
            service.session(session);
            service.reviews(session, ANY, PageRequest.of(0, 9));
            return service.changes(session, PageRequest.of(0, 9));
        });
        assertThat(house.cycles.rows(
                        "select username, target from shared_audit_entry where action = 'CALIBRATION_READ'"))
                .extracting(row -> row[0] + " " + row[1])
                .containsExactly("p5 R2026-900 CO");
    }

    private List<Long> reviews(long reader, CalibrationFilter filter, String sort) {
        var page = as(reader, service -> service.reviews(session, filter, new PageRequest(0, 50, sort)));
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(CalibratedReview::id).toList();
    }

    private <T> T as(long person, Function<CalibrationListService, T> work) {
        return house.cycles.read(em -> {
            CalibrationReader reader = new CalibrationReader();
            reader.book = house.book(em);
            reader.rights = CalibrationHouse.rights(em, person);
            reader.cycles = house.cycles.book(em);
            reader.groups = GroupHouse.book(em);
            CalibrationListService service = new CalibrationListService();
            service.reader = reader;
            service.rows = new CalibrationRows();
            service.rows.em = em;
            service.sessions = new SessionRows();
            service.sessions.em = em;
            service.looks = new CalibrationLooks();
            service.looks.audit = TestAudit.service(em, Wiring.CLOCK);
            service.looks.rights = reader.rights;
            return work.apply(service);
        });
    }
}
