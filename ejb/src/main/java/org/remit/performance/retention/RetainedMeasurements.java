package org.remit.performance.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.remit.people.retention.RetainedRecords;

/** What was measured of persons, corrections included, once no sheet counts it any more; what was measured of units and positions is about nobody. */
@ApplicationScoped
class RetainedMeasurements implements RetainedRecords {

    @PersistenceContext
    EntityManager em;

    @Override
    public String kind() {
        return "measurements";
    }

    @Override
    public String erasable() {
        return "SELECT m.id, a.person_id, m.last_day FROM performance_measurement m"
                + " JOIN organization_assignment a ON a.id = m.assignment_id"
                + " WHERE NOT EXISTS (SELECT 1 FROM performance_sheet s WHERE s.assignment_id = m.assignment_id"
                + " AND s.period_from <= m.last_day AND s.period_to >= m.first_day)";
    }

    @Override
    public void erase(List<Long> ids) {
        Rows.delete(em, "performance_measurement_evidence WHERE measurement_id IN (:ids)", ids);
        Rows.delete(em, "performance_measurement WHERE id IN (:ids)", ids);
    }
}
