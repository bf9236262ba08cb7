package org.remit.performance.kpi.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.kpi.Definitions;
import org.remit.performance.kpi.KpiHouse;
import org.remit.shared.TestDatabase;

/** Which KPI of a duty is which of the library. The four positions of the small company have one KPI of the same name each. */
class KpiLinksTest {

    private TestDatabase database;
    private KpiHouse house;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        house = new KpiHouse(database);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatTheLibraryLacksComesInOnceWithWhatTheDutySays() {
        link(null);

        assertThat(uses()).hasSize(4);
        assertThat(entered()).containsExactly("Ranking % HIGHER WEEKLY MEAN MEAN LEVEL 100 SEO 2026-01-01 no formula");
        assertThat(house.rows("SELECT code FROM performance_kpi")).allMatch(code -> code.matches("KPI-\\d+"));

        link(null);
        assertThat(entered()).hasSize(1);
        assertThat(uses()).hasSize(4);
    }

    @Test
    void amountsAreAddedUpAndTimesAreAveraged() {
        unit("CO-GM", "CNY");
        unit("OPS-HEAD", "#");
        unit("MKT-MANAGER", "d");
        unit("MKT-SEO", "篇");
        link(null);

        assertThat(house.rows("SELECT unit || ' ' || over_time || ' ' || over_people || ' ' || target_kind"
                        + " FROM performance_kpi_version ORDER BY id"))
                .containsExactly(
                        "CNY SUM SUM CUMULATIVE", "# SUM SUM CUMULATIVE", "d MEAN MEAN LEVEL", "篇 SUM SUM CUMULATIVE");
    }

    @Test
    void aKpiIsFoundByItsNameInEitherLanguageAndItsUnit() {
        name("CO-GM", "转化率", null);
        name("OPS-HEAD", null, "Conversion rate");
        name("MKT-MANAGER", "转化率", "Rate of conversion");
        name("MKT-SEO", "转化率", null);
        unit("MKT-SEO", "#");
        house.create("CONVERSION", Definitions.conversion());
        link(null);

        assertThat(usesOf("CONVERSION")).containsExactly("CO-GM", "MKT-MANAGER", "OPS-HEAD");
        assertThat(entered()).hasSize(1);
    }

    @Test
    void namesThatAreHeldTogetherByDifferentLanguagesBecomeAsFewAsPossible() {
        name("CO-GM", "甲", "One");
        name("OPS-HEAD", "甲", "Two");
        name("MKT-MANAGER", "乙", "Two");
        name("MKT-SEO", "乙", null);
        link(null);

        assertThat(house.rows("SELECT name_zh FROM performance_kpi_version ORDER BY id"))
                .containsExactly("甲", "乙");
        assertThat(uses()).hasSize(4);
    }

    @Test
    void aDutyKeepsTheNameThatAKpiHadBefore() {
        house.create("CONVERSION", Definitions.conversion());
        house.change(
                "CONVERSION", Definitions.called(Definitions.conversion(), "成交率", "Closing rate"), "The trade says so");
        name("MKT-SEO", "转化率", null);
        link("MKT-SEO");
        assertThat(usesOf("CONVERSION")).containsExactly("MKT-SEO");

        house.create("VISITS", Definitions.called(Definitions.conversion(), "转化率", "Visits that convert"));
        name("CO-GM", "转化率", null);
        link("CO-GM");
        assertThat(usesOf("VISITS")).containsExactly("CO-GM");
    }

    @Test
    void aRetiredKpiIsBetterThanAnotherOneOfItsName() {
        house.create("CONVERSION", Definitions.conversion());
        house.retire("CONVERSION");
        name("MKT-SEO", "转化率", null);
        link("MKT-SEO");
        assertThat(usesOf("CONVERSION")).containsExactly("MKT-SEO");
    }

    @Test
    void onlyTheDutiesOfThePositionAreLookedAt() {
        link("MKT-SEO");
        assertThat(uses()).hasSize(1);
        link("NOPE");
        assertThat(uses()).hasSize(1);
        link("CO-GM");
        assertThat(uses()).hasSize(2);
        assertThat(entered()).hasSize(1);
    }

    @Test
    void whatALinkLeadsToDoesNotChange() {
        link(null);
        List<String> before = uses();
        house.change(
                house.rows("SELECT code FROM performance_kpi").get(0),
                Definitions.conversion(),
                "The definition was another one");

        link(null);

        assertThat(uses()).isEqualTo(before);
    }

    @Test
    void aKpiWithoutANameIsLeftAlone() {
        name("MKT-SEO", null, null);
        link(null);
        assertThat(uses()).hasSize(3);
    }

    private void link(String position) {
        Links.link(database, position);
    }

    private void unit(String position, String unit) {
        set(position, "unit = '" + unit + "'");
    }

    private void name(String position, String zh, String en) {
        set(position, "name_zh = " + quoted(zh) + ", name_en = " + quoted(en));
    }

    private void set(String position, String values) {
        house.sql("UPDATE organization_kpi SET " + values + " WHERE duty_id IN (SELECT d.id FROM organization_duty d"
                + " JOIN organization_position p ON p.id = d.position_id WHERE p.code = '" + position + "')");
    }

    private static String quoted(String text) {
        return text == null ? "NULL" : "'" + text + "'";
    }

    private List<String> uses() {
        return house.rows("SELECT organization_kpi_id || ' ' || kpi_id FROM performance_kpi_use ORDER BY 1");
    }

    /** The positions whose duties use a KPI. */
    private List<String> usesOf(String kpi) {
        return house.rows("SELECT p.code FROM performance_kpi_use u JOIN performance_kpi l ON l.id = u.kpi_id"
                + " JOIN organization_kpi k ON k.id = u.organization_kpi_id JOIN organization_duty d ON d.id = k.duty_id"
                + " JOIN organization_position p ON p.id = d.position_id WHERE l.code = '" + kpi + "' ORDER BY p.code");
    }

    /** What came in from duties. */
    private List<String> entered() {
        return house.rows(
                "SELECT name_en || ' ' || unit || ' ' || direction || ' ' || frequency || ' ' || over_time || ' '"
                        + " || over_people || ' ' || target_kind || ' ' || CAST(per AS INTEGER) || ' '"
                        + " || function_code || ' ' || TO_CHAR(valid_from, 'YYYY-MM-DD') || CASE WHEN formula_zh IS NULL AND"
                        + " formula_en IS NULL THEN ' no formula' ELSE '' END"
                        + " FROM performance_kpi_version WHERE changed_by IS NULL ORDER BY id");
    }
}
