package org.remit.performance.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.remit.people.retention.RetainedRecords;

/** What was measured of persons, corrections included; what was measured of units and positions is about nobody. */
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
                + " JOIN organization_assignment a ON a.id = m.assignment_id";
    }

    @Override
    public void erase(List<Long> ids) {
        Rows.delete(em, "performance_measurement_evidence WHERE measurement_id IN (:ids)", ids);
        Rows.delete(em, "performance_measurement WHERE id IN (:ids)", ids);
    }
}
