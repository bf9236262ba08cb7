package org.remit.performance.score;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.remit.performance.scoring.measure.Period;

/** Reads many rows without making entities of them. */
final class JdbcRows {

    private static final int FETCHED = 2_000;

    /** What is done with each row. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private JdbcRows() {}

    static void each(Session session, String sql, List<?> parameters, Row read) {
        session.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setFetchSize(FETCHED);
                for (int index = 0; index < parameters.size(); index++) {
                    query.setObject(index + 1, parameters.get(index));
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        read.read(rows);
                    }
                }
            }
        });
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Long id(ResultSet row, String column) throws SQLException {
        BigDecimal id = row.getBigDecimal(column);
        return id == null ? null : (Long) id.longValueExact();
    }

    /** Null when it has no first day. */
    static Period period(ResultSet row, String from, String to) throws SQLException {
        LocalDate first = day(row, from);
        return first == null ? null : new Period(first, day(row, to));
    }
}
