package org.remit.performance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.performance.score.LiveScores;
import org.remit.performance.scoring.Refused;
import org.remit.performance.sheet.SheetEdit;
import org.remit.performance.sheet.SheetHouse;
import org.remit.performance.sheet.SheetStart;
import org.remit.performance.sheet.SheetSubject;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** The report of the small company: MKT-SEO has two holders, whom person 3 heads. */
class ServiceReportServiceTest {

    private TestDatabase database;
    private SheetHouse house;

    @BeforeEach
    void sheetsAreHandedOut() {
        database = openDatabase();
        house = new SheetHouse(database);
        long template = house.hr(sheets ->
                sheets.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", SheetHouse.FROM, SheetHouse.TO)));
        SheetEdit edit = house.hr(sheets -> sheets.edit(template));
        house.hrDoes(sheets -> sheets.change(new SheetEdit(template, edit.version(), edit.targets(), true, "Agreed")));
        house.hr(sheets -> sheets.handOut(template, edit.version() + 1));
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.HR_STAFF, Role.HR_MANAGER, Role.BOARD_MEMBER, Role.AUDITOR})
    void whoReadsAllSeesEveryDepartment(String role) {
        ServiceReport report = as(7, role, reports -> reports.report(null));

        assertThat(report.label()).isEqualTo("2026");
        assertThat(report.beforeLabel()).isEqualTo("2025");
        assertThat(report.departments()).singleElement().satisfies(row -> {
            assertThat(row.unit()).isEqualTo("MKT");
            assertThat(row.present().notRated()).as("nothing was measured").isEqualTo(2);
            assertThat(row.before().people()).isZero();
        });
    }

    @Test
    void aHeadSeesTheirOwnUnitsAndNobodyElseAnything() {
        assertThat(as(3, Role.EMPLOYEE, reports -> reports.report("2026")).departments())
                .hasSize(1);
        for (String role : Set.of(Role.EMPLOYEE, Role.ADMIN, Role.FINANCE)) {
            assertThat(as(4, role, ServiceReportService::readsAll)).as(role).isFalse();
            assertThat(catchThrowableOfType(
                                    BusinessException.class, () -> as(4, role, reports -> reports.report("2026")))
                            .kind())
                    .as(role)
                    .isEqualTo(BusinessException.Kind.FORBIDDEN);
        }
    }

    @Test
    void onlySheetsWithinThePeriodCountAndThePeriodHasToBeOne() {
        assertThat(as(7, Role.HR_STAFF, reports -> reports.report("2026Q4")).nobody())
                .as("they are for a whole year")
                .isTrue();
        assertThat(as(7, Role.HR_STAFF, reports -> reports.report("2027"))
                        .departments()
                        .get(0)
                        .before()
                        .people())
                .isEqualTo(2);
        Refused.by(() -> as(7, Role.HR_STAFF, reports -> reports.report("soon")))
                .containsExactly("period error.reportPeriod");
    }

    private <T> T as(long person, String role, Function<ServiceReportService, T> work) {
        return database.inTransaction(em -> {
            Wiring wiring = new Wiring(em);
            ServiceReportService service = new ServiceReportService();
            service.readers = new ReportReaders();
            service.readers.user = new CurrentUser();
            service.readers.user.is(new SignedIn(
                    person,
                    person,
                    "p",
                    new LocalizedText(null, "P"),
                    null,
                    Stream.of(Role.EMPLOYEE, role).collect(Collectors.toSet()),
                    "en",
                    null,
                    false,
                    ""));
            service.readers.branches = wiring.branches();
            service.readers.clock = Wiring.CLOCK;
            service.sheets = new ReportedSheets();
            service.sheets.em = em;
            service.scores = new ReportScores();
            service.scores.scores = LiveScores.on(em, Wiring.CLOCK);
            service.scores.kept = LiveScores.kept(em);
            service.units = wiring.units();
            return work.apply(service);
        });
    }
}
