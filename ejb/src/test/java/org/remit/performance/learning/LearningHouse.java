package org.remit.performance.learning;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.remit.organization.Wiring;
import org.remit.people.Notice;
import org.remit.performance.learning.subject.TestSubjects;
import org.remit.performance.sheet.SheetHouse;
import org.remit.shared.TestDatabase;

/** Learning plans without a container, each step in a transaction of its own. */
public final class LearningHouse {

    private final TestDatabase database;

    /** What people were told. */
    public final List<Notice> told = new ArrayList<>();

    public LearningHouse(TestDatabase database) {
        this.database = database;
    }

    public void as(long person, Consumer<LearningService> work) {
        database.inTransaction(em -> {
            LearningService service = new LearningService();
            service.plans = plans(em);
            service.rights = rights(em, person, "EMPLOYEE");
            service.subjects = TestSubjects.of(em);
            service.otherSide = new OtherSide();
            service.otherSide.heads = service.rights.heads;
            service.otherSide.people = new Wiring(em).people();
            service.otherSide.notices = Wiring.noted(told);
            service.otherSide.clock = Wiring.CLOCK;
            service.clock = Wiring.CLOCK;
            work.accept(service);
            return null;
        });
    }

    public static LearningRights rights(EntityManager em, long person, String role) {
        Wiring wiring = new Wiring(em);
        LearningRights rights = new LearningRights();
        rights.heads = new LearningHeads();
        rights.heads.participants = wiring.participants();
        rights.heads.plans = plans(em);
        rights.heads.people = wiring.people();
        rights.heads.clock = Wiring.CLOCK;
        rights.staff = wiring.staff(Wiring.CLOCK);
        rights.branches = wiring.branches();
        rights.user = SheetHouse.user(person, role);
        return rights;
    }

    private static LearningPlans plans(EntityManager em) {
        LearningPlans plans = new LearningPlans();
        plans.em = em;
        return plans;
    }
}
