package org.remit.performance.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.remit.performance.measurement.entry.Origin;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.Ids;

/** Where measurements are looked up and written, many at a time. */
@ApplicationScoped
class MeasurementRows {

    private static final String STORED = "select new org.remit.performance.measurement.StoredMeasurement(m.id, m.kpiId,"
            + " m.kind, coalesce(m.unitId, m.positionId, m.assignmentId), m.series, m.place, m.firstDay, m.lastDay,"
            + " m.numerator, m.denominator, m.source, m.key, m.revisionNo, m.withdrawn) from Measurement m where ";

    private static final String LEAVE_PLACE = "UPDATE performance_measurement SET place = NULL WHERE id = ?";

    private static final String ADD = "INSERT INTO performance_measurement (id, version, kpi_id, subject_kind, unit_id,"
            + " position_id, assignment_id, series, place, first_day, last_day, numerator, denominator, source, origin,"
            + " measurement_key, revision_no, withdrawn, reason, recorded_by, recorded_at)"
            + " VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    /**
     * Who writes, when, and by which way.
     *
     * @param person the person's id
     */
    record Writing(Origin origin, long person, Instant at) {}

    /** The latest row under each of these keys. */
    Map<String, StoredMeasurement> latest(Collection<String> keys) {
        return em.createQuery(
                        STORED + "m.key in :keys and m.revisionNo ="
                                + " (select max(x.revisionNo) from Measurement x where x.key = m.key)",
                        StoredMeasurement.class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(StoredMeasurement::key, stored -> stored));
    }

    /** The present measurements of these series with a day in common with these days. */
    Map<String, List<StoredMeasurement>> present(Collection<String> series, Period days) {
        return em.createQuery(
                        STORED + "m.series in :series and m.place is not null and m.firstDay <= :to"
                                + " and m.lastDay >= :from order by m.firstDay",
                        StoredMeasurement.class)
                .setParameter("series", series)
                .setParameter("from", days.from())
                .setParameter("to", days.to())
                .getResultStream()
                .collect(Collectors.groupingBy(StoredMeasurement::series));
    }

    Optional<StoredMeasurement> find(long id) {
        return em
                .createQuery(STORED + "m.id = :id", StoredMeasurement.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Old rows leave their places before the new ones take them. */
    void write(List<MeasurementRow> rows, Writing writing) {
        Session session = em.unwrap(Session.class);
        List<Long> ids = Ids.draw(session, rows.size());
        session.doWork(connection -> {
            leavePlaces(connection, rows);
            add(connection, rows, ids, writing);
        });
    }

    private static void leavePlaces(Connection connection, List<MeasurementRow> rows) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(LEAVE_PLACE)) {
            for (MeasurementRow row : rows) {
                if (row.replaces() != null) {
                    update.setLong(1, row.replaces());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    private static void add(Connection connection, List<MeasurementRow> rows, List<Long> ids, Writing writing)
            throws SQLException {
        LocalDateTime at = LocalDateTime.ofInstant(writing.at(), ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (int index = 0; index < rows.size(); index++) {
                MeasurementRow row = rows.get(index);
                insert.setLong(1, ids.get(index));
                insert.setLong(2, row.kpi());
                insert.setString(3, row.kind().name());
                setId(insert, 4, row, SubjectKind.UNIT);
                setId(insert, 5, row, SubjectKind.POSITION);
                setId(insert, 6, row, SubjectKind.ASSIGNMENT);
                insert.setString(7, row.series());
                insert.setString(8, row.place());
                insert.setObject(9, row.from(), Types.DATE);
                insert.setObject(10, row.to(), Types.DATE);
                insert.setBigDecimal(11, row.numerator());
                insert.setBigDecimal(12, row.denominator());
                insert.setString(13, row.source());
                insert.setString(14, writing.origin().name());
                insert.setString(15, row.key());
                insert.setInt(16, row.revisionNo());
                insert.setInt(17, row.withdrawn() ? 1 : 0);
                insert.setString(18, row.reason());
                insert.setLong(19, writing.person());
                insert.setObject(20, at, Types.TIMESTAMP);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void setId(PreparedStatement insert, int place, MeasurementRow row, SubjectKind kind)
            throws SQLException {
        if (row.kind() == kind) {
            insert.setLong(place, row.subject());
        } else {
            insert.setNull(place, Types.NUMERIC);
        }
    }
}
