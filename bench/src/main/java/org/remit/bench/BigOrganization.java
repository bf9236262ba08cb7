package org.remit.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An organisation of any size, put into the tables of a stopped Remit: a department has ten positions, a position ten people. */
class BigOrganization {

    private static final long FIRST_ID = 1_000_000_000L;
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final int BATCH = 5_000;
    private static final int DUTIES = 5;
    private static final int PER_DEPARTMENT = 10;
    private static final int SEATS = 10;

    private final Connection connection;
    private long id = FIRST_ID;

    BigOrganization(Connection connection) {
        this.connection = connection;
    }

    /** The last department of an organisation of so many people; nothing is below it. */
    static String lastUnit(int people) {
        return "BU" + (people / SEATS / PER_DEPARTMENT - 1);
    }

    /** The last duty of an organisation of so many people. */
    static String lastDuty(int people) {
        return "BD" + (people / SEATS * DUTIES - 1);
    }

    /** Fills one row after the other. */
    private interface Row {
        void fill(PreparedStatement insert, int number) throws SQLException;
    }

    void add(int people) throws SQLException {
        connection.setAutoCommit(false);
        int positions = people / SEATS;
        int units = Math.max(1, positions / PER_DEPARTMENT);
        long top = numbers("SELECT MIN(id) FROM organization_unit WHERE parent_id IS NULL")
                .get(0);
        List<Long> functions = numbers("SELECT id FROM organization_function ORDER BY id");
        long firstUnit = addUnits(units, top);
        long firstPosition = addPositions(positions, firstUnit);
        addDuties(positions * DUTIES, firstPosition, functions);
        addPeople(people, firstPosition);
        connection.commit();
    }

    private long addUnits(int units, long top) throws SQLException {
        long first = id;
        insert(
                "INSERT INTO organization_unit (id, version, code, name_zh, name_en, layer, parent_id, head_position)"
                        + " VALUES (?, 0, ?, ?, ?, 'EXECUTION', ?, ?)",
                units,
                (row, number) -> {
                    row.setString(2, "BU" + number);
                    row.setString(3, "第" + number + "部");
                    row.setString(4, "Department " + number);
                    // ten to one: a tree of as few levels as a real one
                    row.setLong(5, number < PER_DEPARTMENT ? top : first + number / PER_DEPARTMENT);
                    row.setString(6, "BP" + number * PER_DEPARTMENT);
                });
        return first;
    }

    private long addPositions(int positions, long firstUnit) throws SQLException {
        long first = id;
        insert(
                "INSERT INTO organization_position (id, version, code, unit_id, title_zh, title_en, layer, headcount,"
                        + " monthly_cost, currency, permanent, valid_from, status, since)"
                        + " VALUES (?, 0, ?, ?, ?, ?, 'EXECUTION', ?, 12000, 'CNY', 1, ?, 'OPEN', ?)",
                positions,
                (row, number) -> {
                    row.setString(2, "BP" + number);
                    row.setLong(3, firstUnit + number / PER_DEPARTMENT);
                    row.setString(4, "岗位" + number);
                    row.setString(5, "Position " + number);
                    row.setInt(6, SEATS);
                    row.setObject(7, SINCE);
                    row.setObject(8, SINCE);
                });
        return first;
    }

    private void addDuties(int duties, long firstPosition, List<Long> functions) throws SQLException {
        long first = id;
        insert(
                "INSERT INTO organization_duty (id, version, position_id, place, text_zh, text_en, function_id, code,"
                        + " version_no, part, valid_from) VALUES (?, 0, ?, ?, ?, ?, ?, ?, 1, 'OWNER', ?)",
                duties,
                (row, number) -> {
                    row.setLong(2, firstPosition + number / DUTIES);
                    row.setInt(3, number % DUTIES);
                    row.setString(4, DutyTexts.chinese(number));
                    row.setString(5, DutyTexts.english(number));
                    row.setLong(6, functions.get(number % functions.size()));
                    row.setString(7, "BD" + number);
                    row.setObject(8, SINCE);
                });
        insert(
                "INSERT INTO organization_kpi (id, version, duty_id, place, name_zh, name_en, unit, direction, target,"
                        + " frequency) VALUES (?, 0, ?, 0, ?, ?, '%', 'HIGHER', ?, 'MONTHLY')",
                duties, (row, number) -> {
                    row.setLong(2, first + number);
                    row.setString(3, "完成率" + number);
                    row.setString(4, "Completion " + number);
                    row.setBigDecimal(5, BigDecimal.TEN);
                });
    }

    private void addPeople(int people, long firstPosition) throws SQLException {
        long first = id;
        insert(
                "INSERT INTO people_person (id, version, name_zh, name_en, email, active) VALUES (?, 0, ?, ?, ?, 1)",
                people,
                (row, number) -> {
                    row.setString(2, "员工" + number);
                    row.setString(3, "Person " + number);
                    row.setString(4, "person" + number + "@example.com");
                });
        insert(
                "INSERT INTO organization_assignment (id, version, person_id, position_id, share_percent, valid_from, main)"
                        + " VALUES (?, 0, ?, ?, 100, ?, 1)",
                people,
                (row, number) -> {
                    row.setLong(2, first + number);
                    row.setLong(3, firstPosition + number / SEATS);
                    row.setObject(4, SINCE);
                });
    }

    private void insert(String sql, int rows, Row row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int number = 0; number < rows; number++) {
                insert.setLong(1, id++);
                row.fill(insert, number);
                insert.addBatch();
                if (number % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                numbers.add(result.getLong(1));
            }
        }
        return numbers;
    }
}
