package org.remit.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.organization.exchange.row.ImportKind.DUTIES;
import static org.remit.organization.exchange.row.ImportKind.FUNCTIONS;
import static org.remit.organization.exchange.row.ImportKind.PEOPLE;
import static org.remit.organization.exchange.row.ImportKind.POSITIONS;
import static org.remit.organization.exchange.row.ImportKind.UNITS;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.DutiesWritten;
import org.remit.shared.BusinessException;
import org.remit.shared.TestDatabase;

/** What comes of files, in a real database. */
class ImportStepsTest {

    private static final String UNIT = "code,nameEn,layer,parent";
    private static final String POSITION = "code,unit,titleEn,layer,headcount,monthlyCost,validFrom,validTo,reportsTo";
    private static final String PERSON = "email,nameZh,position,share";
    private static final String FUNCTION = "code,nameEn,stage,above,measureEn";
    private static final String DUTY =
            "code,position,textEn,function,partnerUnit,kpiEn,kpiUnit,direction,target,frequency";

    private TestDatabase database;
    private ImportHouse house;

    @BeforeEach
    void found() {
        database = open();
        house = new ImportHouse(database);
    }

    TestDatabase open() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void unitsComeInWhateverTheirOrder() {
        ImportView checked =
                house.check(UNITS, false, UNIT, "B,Below,EXECUTION,A", "A,Above,执行层,MKT", "C,Further,Execution,B");
        assertThat(house.findings(checked)).isEmpty();
        assertThat(house.rows("SELECT code FROM organization_unit WHERE code IN ('A', 'B', 'C')"))
                .isEmpty();

        ImportView done = house.take(checked.id());

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.rowsWritten()).isEqualTo(3);
        assertThat(parents()).containsExactly("A<MKT", "B<A", "C<B");
        assertThat(house.written()).isEmpty();
        assertThat(house.rows("SELECT row_no FROM organization_import_row")).isEmpty();
    }

    @Test
    void whatIsWrongWithUnitsIsSaidByRowAndColumn() {
        ImportView checked = house.check(
                UNITS,
                false,
                UNIT,
                "A,Above,EXECUTION,NOPE",
                "MKT,Again,EXECUTION,CO",
                "B,Ring,EXECUTION,C",
                "C,Ring,EXECUTION,B",
                "D,Twice,EXECUTION,CO",
                "D,Twice,EXECUTION,CO",
                "E,Top,EXECUTION,",
                "x y,,sideways,CO");

        assertThat(house.findings(checked))
                .containsExactly(
                        "2 parent unknownUnit",
                        "3 code exists",
                        "4 parent circle",
                        "5 parent circle",
                        "7 code duplicate",
                        "8 parent secondTop",
                        "9 code code",
                        "9 layer choice",
                        "9 nameZh oneName");
        assertThatThrownBy(() -> house.take(checked.id())).isInstanceOf(BusinessException.class);
        assertThat(house.rows("SELECT code FROM organization_unit WHERE code = 'D'"))
                .isEmpty();
    }

    @Test
    void aFileWithTheHeadersOfEarlierTemplatesIsReadToo() {
        for (String above : List.of("上级部门", "上级单元")) {
            String header = "编码,名称（英文）,层级," + above;
            assertThat(house.findings(house.check(UNITS, false, header, "A,Above,EXECUTION,MKT")))
                    .isEmpty();
        }
    }

    @Test
    void whatIsThereAlreadyCanBeLeftOut() {
        ImportView checked = house.check(UNITS, true, UNIT, "MKT,Renamed,EXECUTION,CO", "NEW,New,EXECUTION,MKT");
        assertThat(checked.rowsSkipped()).isEqualTo(1);

        assertThat(house.take(checked.id()).rowsWritten()).isEqualTo(1);

        assertThat(house.rows("SELECT name_en FROM organization_unit WHERE code = 'MKT'"))
                .containsExactly("MKT");
        assertThat(parents()).contains("NEW<MKT");
    }

    @Test
    void whatHasChangedSinceTheCheckIsFoundBeforeAnythingIsTaken() {
        ImportView checked = house.check(UNITS, false, UNIT, "A,Above,EXECUTION,MKT", "B,Below,EXECUTION,A");
        house.sql(
                "INSERT INTO organization_unit (id, version, code, name_en, layer) VALUES (99999, 0, 'B', 'B', 'MIDDLE')");

        ImportView after = house.take(checked.id());

        assertThat(after.state()).isEqualTo(ImportState.CHECKED);
        assertThat(house.findings(after)).containsExactly("3 code exists");
        assertThat(house.rows("SELECT code FROM organization_unit WHERE code = 'A'"))
                .isEmpty();
    }

    @Test
    void functionsComeInWithTheirMeasuresWhateverTheirOrder() {
        ImportView checked = house.check(
                FUNCTIONS,
                false,
                FUNCTION,
                "LIVE,Live streaming,获取,STREAMS,Viewers",
                "LIVE,,,,Sales",
                "STREAMS,Streams,,GROWTH,");
        assertThat(house.findings(checked)).isEmpty();

        assertThat(house.take(checked.id()).rowsWritten()).isEqualTo(3);

        assertThat(house.rows(
                        "SELECT f.code || '<' || p.code || ' ' || COALESCE(f.stage, '-') FROM organization_function f"
                                + " JOIN organization_function p ON p.id = f.parent_id WHERE f.code IN ('LIVE', 'STREAMS')"
                                + " ORDER BY f.code"))
                .containsExactly("LIVE<STREAMS ACQUISITION", "STREAMS<GROWTH -");
        assertThat(house.rows("SELECT f.code || ' ' || m.place || ' ' || m.name_en FROM organization_function_measure m"
                        + " JOIN organization_function f ON f.id = m.function_id ORDER BY f.code, m.place"))
                .containsExactly("LIVE 0 Viewers", "LIVE 1 Sales");
    }

    @Test
    void whatIsWrongWithFunctionsIsSaidByRowAndColumn() {
        house.sql("UPDATE organization_function SET retired = 1 WHERE code = 'GROWTH'");
        ImportView checked = house.check(
                FUNCTIONS,
                false,
                FUNCTION,
                "SEO,Search again,,,",
                "A,Ring,,B,",
                "B,Ring,,A,",
                "C,Below a retired one,,GROWTH,",
                "D,,,,Sales",
                "E,Twice,,,",
                "E,Twice,,,");

        assertThat(house.findings(checked))
                .containsExactly(
                        "2 code exists",
                        "3 above circle",
                        "4 above circle",
                        "5 above unknownFunction",
                        "6 nameZh oneName",
                        "8 code duplicate");
    }

    @Test
    void positionsComeInOpenWithTheirSuperiors() {
        ImportView checked = house.check(
                POSITIONS,
                false,
                POSITION,
                "P-2,MKT,Second,EXECUTION,2,\"12,000.50\",2026/1/31,,P-1",
                "P-1,MKT,First,EXECUTION,1,9000,46053,2027-01-31,MKT-MANAGER");
        assertThat(house.findings(checked)).isEmpty();

        assertThat(house.take(checked.id()).rowsWritten()).isEqualTo(2);

        assertThat(house.rows("SELECT p.code || ' ' || s.code || ' ' || p.status || ' ' || p.currency"
                        + " FROM organization_position p JOIN organization_position s ON s.id = p.reports_to"
                        + " WHERE p.code LIKE 'P-%' AND p.valid_from = DATE '2026-01-31' ORDER BY p.code"))
                .containsExactly("P-1 MKT-MANAGER OPEN CNY", "P-2 P-1 OPEN CNY");
        assertThat(toldToReadAllSeatsAnew()).containsExactly(1L);
    }

    @Test
    void aPositionOfTheFutureOrThePastIsNotImported() {
        ImportView checked = house.check(
                POSITIONS,
                false,
                POSITION,
                "P-1,NOPE,First,EXECUTION,0,-1,2027-01-01,,NOBODY",
                "P-2,MKT,Second,EXECUTION,1.5,x,2026-01-01,2026-02-01,MKT-MANAGER");

        assertThat(house.findings(checked))
                .containsExactly(
                        "2 headcount range",
                        "2 monthlyCost range",
                        "2 reportsTo unknownSuperior",
                        "2 unit unknownUnit",
                        "2 validFrom notYet",
                        "3 headcount decimals",
                        "3 monthlyCost number",
                        "3 validTo over");
    }

    @Test
    void nothingComesIntoAUnitThatEndsBeforeOrIsNotThereYet() {
        house.sql("UPDATE organization_unit SET valid_to = DATE '2027-06-30' WHERE code = 'MKT'");
        house.sql("UPDATE organization_unit SET valid_from = DATE '2027-01-01' WHERE code = 'OPS'");

        ImportView positions = house.check(
                POSITIONS,
                false,
                POSITION,
                "P-1,MKT,First,EXECUTION,1,9000,2026-01-01,,MKT-MANAGER",
                "P-2,MKT,Second,EXECUTION,1,9000,2026-01-01,2027-06-30,MKT-MANAGER",
                "P-3,OPS,Third,EXECUTION,1,9000,2026-01-01,,CO-GM");
        assertThat(house.findings(positions)).containsExactly("2 unit unitEnds", "4 unit unitNotYet");

        ImportView units = house.check(
                UNITS,
                false,
                UNIT + ",validTo",
                "A,Above,EXECUTION,MKT,",
                "B,Ends,EXECUTION,CO,2027-01-01",
                "C,Below,EXECUTION,B,");
        assertThat(house.findings(units)).containsExactly("2 parent unitEnds", "4 parent unitEnds");
    }

    @Test
    void noUnitComesBelowOneThatBeginsLater() {
        house.sql("UPDATE organization_unit SET valid_from = DATE '2027-01-01' WHERE code = 'OPS'");

        ImportView units = house.check(
                UNITS,
                false,
                UNIT + ",validFrom",
                "A,Before,EXECUTION,OPS,2026-12-31",
                "B,Already,EXECUTION,OPS,",
                "C,With it,EXECUTION,OPS,2027-01-01",
                "D,Before,EXECUTION,C,2026-12-31",
                "E,Already,EXECUTION,C,",
                "F,With it,EXECUTION,C,2027-01-01");

        assertThat(house.findings(units))
                .containsExactly(
                        "2 parent unitNotYet", "3 parent unitNotYet", "5 parent unitNotYet", "6 parent unitNotYet");
    }

    @Test
    void peopleComeInWithTheirPosts() {
        ImportView checked = house.check(
                PEOPLE,
                false,
                PERSON,
                "Wang.Fang@example.com,王芳,MKT-SEO,60",
                "wang.fang@example.com,王芳,CO-GM,40",
                "nobody@example.com,无岗,,");
        assertThat(house.findings(checked)).containsExactly("3 position noSeat");

        house.sql("UPDATE organization_position SET headcount = 2 WHERE code = 'CO-GM'");
        ImportView again = house.check(
                PEOPLE,
                false,
                PERSON,
                "Wang.Fang@example.com,王芳,MKT-SEO,60",
                "wang.fang@example.com,王芳,CO-GM,40",
                "nobody@example.com,无岗,,");
        assertThat(house.findings(again)).isEmpty();
        assertThat(toldToReadAllSeatsAnew()).containsExactly(0L);
        house.take(again.id());
        assertThat(toldToReadAllSeatsAnew()).containsExactly(1L);

        assertThat(house.rows("SELECT p.code || ' ' || CAST(a.main AS VARCHAR(1)) FROM organization_assignment a"
                        + " JOIN organization_position p ON p.id = a.position_id JOIN people_person x ON x.id = a.person_id"
                        + " WHERE x.email = 'wang.fang@example.com' ORDER BY p.code"))
                .containsExactly("CO-GM 0", "MKT-SEO 1");
        assertThat(house.rows("SELECT name_zh FROM people_person WHERE email = 'nobody@example.com'"))
                .containsExactly("无岗");
    }

    private List<Object> toldToReadAllSeatsAnew() {
        return house.rows("SELECT COUNT(*) FROM organization_staffing_change WHERE position_id IS NULL");
    }

    @Test
    void aPersonHasOneWorkingTimeAndEachPostOnce() {
        ImportView checked = house.check(
                PEOPLE,
                false,
                PERSON,
                "a@example.com,甲,MKT-SEO,60",
                "a@example.com,甲,MKT-SEO,60",
                "b@example.com,乙,NOPE,101",
                "no address,丙,,");

        assertThat(house.findings(checked))
                .contains(
                        "2 share tooMuch",
                        "3 position samePost",
                        "4 position unknownPosition",
                        "4 share range",
                        "5 email email");
    }

    @Test
    void aDutyComesInBehindAllThatThePositionHasOrHad() {
        house.sql("UPDATE organization_duty SET place = 4 WHERE code = 'MKT-SEO-D1'");
        ImportView checked =
                house.check(DUTIES, false, DUTY, "D-1,MKT-SEO,Write texts,SEO,OPS,Texts,pieces,HIGHER,20,MONTHLY");

        house.take(checked.id());

        assertThat(house.rows("SELECT CAST(place AS VARCHAR(9)) FROM organization_duty WHERE code = 'D-1'"))
                .containsExactly("5");
    }

    @Test
    void dutiesComeInWithTheirKpisAndPartners() {
        ImportView checked = house.check(
                DUTIES,
                false,
                DUTY,
                "D-1,MKT-SEO,Write texts,SEO,OPS,Texts,pieces,HIGHER,20,MONTHLY",
                "D-1,MKT-SEO,,SEO,CO,Errors,%,LOWER,0.5,WEEKLY",
                "D-2,MKT-SEO,Check links,SEO,,Dead links,pieces,LOWER,0,DAILY");
        assertThat(house.findings(checked)).isEmpty();

        house.take(checked.id());

        assertThat(house.rows("SELECT d.code || ' ' || CAST(d.place AS VARCHAR(9)) || ' ' || k.name_en || ' '"
                        + " || CAST(k.place AS VARCHAR(9)) FROM organization_duty d JOIN organization_kpi k ON k.duty_id = d.id"
                        + " WHERE d.code LIKE 'D-%' ORDER BY d.code, k.place"))
                .containsExactly("D-1 1 Texts 0", "D-1 1 Errors 1", "D-2 2 Dead links 0");
        assertThat(house.written()).containsExactly(new DutiesWritten(null));
        assertThat(house.rows("SELECT code FROM organization_duty_partner ORDER BY code"))
                .containsExactly("CO", "OPS");
    }

    @Test
    void aDutyNeedsAPositionAFunctionATextAndMeasures() {
        ImportView checked = house.check(
                DUTIES,
                false,
                DUTY,
                "D-1,NOPE,,NONE,NOWHERE,,%,UP,x,SOMETIMES",
                "D-2,MKT-SEO,Text,SEO,,K,%,HIGHER,1,DAILY",
                "D-2,MKT-MANAGER,Text,SEO,,K,%,HIGHER,1,DAILY");

        assertThat(house.findings(checked))
                .containsExactly(
                        "2 direction choice",
                        "2 frequency choice",
                        "2 function unknownFunction",
                        "2 kpiZh oneName",
                        "2 partnerUnit unknownUnit",
                        "2 position unknownPosition",
                        "2 target number",
                        "2 textZh oneName",
                        "4 kpiZh sameKpi",
                        "4 position otherPosition");
    }

    @Test
    void aLaterRowOfADutySaysNothingElseOfIt() {
        ImportView checked = house.check(
                DUTIES,
                false,
                DUTY,
                "D-1,MKT-SEO,Write texts,SEO,,Texts,pieces,HIGHER,20,MONTHLY",
                "D-1,MKT-SEO,Read texts,GROWTH,,Errors,%,LOWER,0.5,WEEKLY");

        assertThat(house.findings(checked)).contains("3 function otherFunction", "3 textEn otherText");
    }

    @Test
    void anAddressIsTakenUntilItsPersonHasLeft() {
        ImportView first = house.check(PEOPLE, false, PERSON, "nobody@example.com,无岗,,");
        house.take(first.id());
        assertThat(house.findings(house.check(PEOPLE, false, PERSON, "nobody@example.com,无岗,,")))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("exists");
        house.sql("UPDATE people_person SET active = 0 WHERE email = 'nobody@example.com'");
        assertThat(house.findings(house.check(PEOPLE, false, PERSON, "nobody@example.com,无岗,,")))
                .isEmpty();
    }

    @Test
    void anImportThatWasInterruptedHasFailed() {
        ImportView checked = house.check(UNITS, false, UNIT, "A,Above,EXECUTION,MKT");
        house.run(steps -> steps.start(checked.id(), "node"));

        house.run(steps -> steps.failUndone("another node"));
        assertThat(house.view(checked.id()).state()).isEqualTo(ImportState.IMPORTING);
        house.run(steps -> steps.failUndone("node"));
        assertThat(house.view(checked.id()).state()).isEqualTo(ImportState.FAILED);
    }

    private List<Object> parents() {
        return house.rows("SELECT u.code || '<' || p.code FROM organization_unit u JOIN organization_unit p"
                + " ON p.id = u.parent_id WHERE u.code NOT IN ('CO', 'OPS', 'MKT') ORDER BY u.code");
    }
}
