package org.remit.performance.cycle.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleHouse;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.content.Contents;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;
import org.remit.shared.OracleEar;
import org.remit.shared.PageRequest;

/** Who sees which cycles of the small company, and how much of them. */
class CycleServiceTest {

    CycleHouse house;
    private long marketing;
    private long company;

    @BeforeEach
    void aCycleOfMarketingAndALaterOneOfTheCompany() {
        house = new CycleHouse();
        marketing = house.begin(Contents.of(Contents.quarter(), "MKT"));
        company = house.begin(Contents.quarter());
    }

    private List<Long> named(long person, String role, String part) {
        return as(person, role, service -> service.named(part, PageRequest.of(0, 20))).items().stream()
                .map(CycleRow::id)
                .toList();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void hrAndTheAuditorSeeAll() {
        for (String role : List.of(Role.HR_STAFF, Role.HR_MANAGER, Role.AUDITOR)) {
            assertThat(seen(9, role)).containsExactly(company, marketing);
            CycleSheet sheet = as(9, role, service -> service.cycle(marketing));
            assertThat(sheet.whole()).isTrue();
            assertThat(sheet.panel()).hasSize(3);
            assertThat(sheet.units()).hasSize(1);
            assertThat(sheet.request()).startsWith("R2026-");
        }
    }

    @Test
    void whomACycleCoversSeesItsOutline() {
        for (long covered : List.of(4L, 3L, 2L)) {
            assertThat(seen(covered, Role.EMPLOYEE)).containsExactly(company, marketing);
            CycleSheet sheet = as(covered, Role.EMPLOYEE, service -> service.cycle(marketing));
            assertThat(sheet.whole()).isFalse();
            assertThat(sheet.panel()).isEmpty();
            assertThat(sheet.cycle().panel()).isEmpty();
            assertThat(sheet.cycle().distribution().guidelines()).isEmpty();
            assertThat(sheet.request()).isNull();
            assertThat(sheet.cycle().grades()).hasSize(5);
            assertThat(sheet.cycle().purpose()).isNotNull();
        }
    }

    @Test
    void aCycleIsFoundByAPartOfItsNameByWhoeverSeesIt() {
        assertThat(named(3, Role.EMPLOYEE, "考核")).containsExactly(company, marketing);
        assertThat(named(3, Role.EMPLOYEE, "%")).isEmpty();
        assertThat(named(9, Role.EMPLOYEE, "考核")).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        for (String role : List.of(Role.EMPLOYEE, Role.ADMIN, Role.BOARD_MEMBER, Role.FINANCE)) {
            assertThat(seen(9, role)).isEmpty();
            assertThatThrownBy(() -> as(9, role, service -> service.cycle(marketing)))
                    .hasMessageContaining("error.cycleNotYours");
        }
        assertThatThrownBy(() -> as(9, Role.HR_STAFF, service -> service.cycle(4711)))
                .hasMessageContaining("error.cycleUnknown");
    }

    @Test
    void theBoardSeesWhatIsPublished() {
        house.started(marketing);
        for (CycleStage stage = CycleStage.TARGETS; stage != CycleStage.APPEAL; stage = stage.next()) {
            house.enter(marketing, stage);
        }

        assertThat(seen(9, Role.BOARD_MEMBER)).containsExactly(marketing);
        assertThat(as(9, Role.BOARD_MEMBER, service -> service.cycle(marketing)).whole())
                .isTrue();
        assertThat(as(4, Role.BOARD_MEMBER, service -> service.cycle(company)).whole())
                .as("not before it is published")
                .isFalse();
    }

    @Test
    void aRowTellsWhenTheNextStageBegins() {
        house.started(marketing);
        house.enter(marketing, CycleStage.TARGETS);
        CycleRow row = as(9, Role.HR_STAFF, service -> service.cycles(PageRequest.of(0, 20)))
                .items()
                .get(1);

        assertThat(row.stage()).isEqualTo(CycleStage.TARGETS);
        assertThat(row.nextOn()).isEqualTo(house.cycle(marketing).day(CycleStage.RUNNING));
    }

    @Test
    void everyStatementIsOraclesToo() {
        OracleEar ear = new OracleEar();
        house.close();
        house = new CycleHouse(ear.database());
        long cycle = house.begin(Contents.quarter());
        house.started(cycle);
        seen(4, Role.BOARD_MEMBER);
        seen(9, Role.HR_STAFF);
        as(4, Role.EMPLOYEE, service -> service.cycle(cycle));
        as(4, Role.EMPLOYEE, service -> service.named("考核", PageRequest.of(0, 20)));
        Period period = house.cycle(cycle).period();
        house.book(book -> book.during(period).size() + book.covers("MKT").size());
        house.book(CycleBook::latest);
        house.book(book -> book.cyclesIn(CycleStage.TARGETS));

        ear.heardOracleOnly(20);
    }

    private List<Long> seen(long person, String role) {
        return as(person, role, service -> service.cycles(PageRequest.of(0, 20))).items().stream()
                .map(CycleRow::id)
                .toList();
    }

    private <T> T as(long person, String role, Function<CycleService, T> work) {
        return house.read(em -> work.apply(service(em, person, role)));
    }

    private CycleService service(EntityManager em, long person, String role) {
        CycleService service = new CycleService();
        service.rows = new CycleRows();
        service.rows.em = em;
        service.book = house.book(em);
        service.names = new CycleNames();
        service.names.units = new Wiring(em).units();
        service.names.people = new Wiring(em).people();
        service.readers = new CycleReaders();
        service.readers.rows = service.rows;
        service.readers.units = service.names.units;
        service.readers.branches = new Wiring(em).branches();
        service.readers.clock = house.clock();
        service.readers.user = new CurrentUser();
        service.readers.user.is(new SignedIn(
                person,
                person,
                "person" + person,
                new LocalizedText(null, "Person"),
                null,
                Stream.of(Role.EMPLOYEE, role).collect(Collectors.toSet()),
                "en",
                null,
                false,
                ""));
        return service;
    }
}
