package org.remit.people.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.sheet.SheetHouse;
import org.remit.shared.TestDatabase;

/** What each feature tells of person 6, who holds MKT-SEO, and of 4, who holds it too. */
class PersonalDataTest {

    private static final List<String> FEATURES = List.of(
            "org.remit.people.personal.PeopleRecords",
            "org.remit.organization.profile.OrganizationRecords",
            "org.remit.approval.ApprovalRecords",
            "org.remit.notification.MailRecords",
            "org.remit.performance.measurement.MeasurementRecords",
            "org.remit.performance.sheet.SheetRecords",
            "org.remit.performance.checkin.CheckInRecords");

    private TestDatabase database;
    private SheetHouse house;

    @BeforeEach
    void giveSomebodyASheet() {
        database = new TestDatabase();
        house = new SheetHouse(database);
        house.library.sql("INSERT INTO performance_sheet (id, version, assignment_id, period_from, period_to, state)"
                + " VALUES (9300, 0, 9101, DATE '2026-07-01', DATE '2026-12-31', 'READY')");
        house.library.sql("INSERT INTO performance_target (sheet_id, place, kpi_id, kpi_version_no, part, weight)"
                + " SELECT 9300, 0, id, 1, 'ITEM', 40 FROM performance_kpi WHERE code = 'ORDERS'");
        house.library.sql("INSERT INTO performance_check_in (id, version, sheet_id, written_by, written_at, remark)"
                + " VALUES (9400, 0, 9300, 7, TIMESTAMP '2026-08-01 10:00:00', 'Orders lag')");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPersonIsToldOfTheirOwn() {
        Map<String, String> data = about(6);

        assertThat(data.get("assignments")).contains("MKT-SEO");
        assertThat(data.get("sheets")).contains("ORDERS", "READY");
        assertThat(data.get("check-ins")).contains("Orders lag", "own=false");
    }

    @Test
    void nobodyIsToldOfSomebodyElse() {
        Map<String, String> data = about(4);

        assertThat(data.get("sheets")).isEqualTo("[]");
        assertThat(data.get("check-ins")).isEqualTo("[]");
    }

    @Test
    void whoWroteSomethingIsToldOfTheirWords() {
        assertThat(about(7).get("check-ins")).contains("Orders lag", "own=true");
    }

    private Map<String, String> about(long person) {
        return database.inTransaction(em -> {
            Map<String, String> data = new TreeMap<>();
            FEATURES.stream()
                    .flatMap(feature -> feature(feature, em).about(person).stream())
                    .forEach(records ->
                            data.put(records.kind(), records.records().toString()));
            return data;
        });
    }

    /** They are nobody else's business, so that no other package sees them. */
    private static PersonalData feature(String name, EntityManager em) {
        try {
            Class<?> type = Class.forName(name);
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object feature = constructor.newInstance();
            Field field = type.getDeclaredField("em");
            field.setAccessible(true);
            field.set(feature, em);
            return (PersonalData) feature;
        } catch (ReflectiveOperationException e) {
            return fail(e);
        }
    }
}
