package org.remit.performance.learning.list;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.remit.organization.Wiring;
import org.remit.performance.learning.LearningHouse;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** Learning plans as people read them, without a container. */
public final class PlanHouse {

    private final TestDatabase database;

    public PlanHouse(TestDatabase database) {
        this.database = database;
    }

    /** Somebody's plan as somebody reads it, with a role besides that of an employee. */
    public LearningPlanView plan(long reader, String role, long person, Integer year) {
        return database.inTransaction(em -> plans(em, reader, role).plan(person, year));
    }

    /** That of the holder of a sheet. */
    public Optional<LearningPlanView> ofSheet(long reader, long sheet) {
        return database.inTransaction(em -> plans(em, reader, "EMPLOYEE").ofSheet(sheet));
    }

    private static LearningPlanService plans(EntityManager em, long reader, String role) {
        LearningPlanService service = new LearningPlanService();
        service.readings = new LearningReadings();
        service.readings.em = em;
        service.rights = LearningHouse.rights(em, reader, role);
        service.people = new Wiring(em).people();
        service.clock = Wiring.CLOCK;
        return service;
    }

    public List<LearningRow> list(long reader, String role, String unit, LearningGap gap, String sort) {
        return database.inTransaction(em -> service(em, reader, role)
                .plans(new LearningFilter(Wiring.TODAY.getYear(), unit, gap), new PageRequest(0, 50, sort))
                .items());
    }

    private static LearningListService service(EntityManager em, long reader, String role) {
        LearningListService service = new LearningListService();
        service.rows = new LearningRows();
        service.rows.em = em;
        service.rights = LearningHouse.rights(em, reader, role);
        service.units = new Wiring(em).units();
        service.clock = Wiring.CLOCK;
        return service;
    }
}
