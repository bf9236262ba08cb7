package org.remit.performance.improvement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Notice;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.performance.measurement.Scopes;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** Improvements without a container, each step in a transaction of its own. Person 7 is HR. */
public final class ImprovementHouse {

    private final TestDatabase database;

    public ImprovementHouse(TestDatabase database) {
        this.database = database;
    }

    public static ImprovementBook book(EntityManager em) {
        return book(em, new ArrayList<>());
    }

    /** @param told what people are told when one opens */
    public static ImprovementBook book(EntityManager em, List<Notice> told) {
        ImprovementBook book = new ImprovementBook();
        book.improvements = improvements(em);
        book.notices = new OpeningNotices();
        book.notices.improvements = book.improvements;
        book.notices.staff = new Wiring(em).staff(Wiring.CLOCK);
        book.notices.participants = new Wiring(em).participants();
        book.notices.notices = Wiring.noted(told);
        book.notices.clock = Wiring.CLOCK;
        book.notices.veil = (sheets, person) -> Set.of();
        book.clock = Wiring.CLOCK;
        return book;
    }

    static Improvements improvements(EntityManager em) {
        Improvements improvements = new Improvements();
        improvements.em = em;
        return improvements;
    }

    public static ImprovementRights rights(EntityManager em, long person) {
        CurrentUser user = new CurrentUser();
        Set<String> roles = person == 7 ? Set.of(Role.EMPLOYEE, Role.HR_STAFF) : Set.of(Role.EMPLOYEE);
        user.is(new SignedIn(
                person, person, "p" + person, new LocalizedText(null, "P"), null, roles, "en", null, false, ""));
        ImprovementRights rights = new ImprovementRights();
        rights.measurements = Scopes.of(em, user);
        rights.improvements = improvements(em);
        rights.clock = Wiring.CLOCK;
        return rights;
    }

    /** What people do about an improvement before a measure is proposed. */
    void as(long person, Consumer<ImprovementService> work) {
        in(em -> {
            ImprovementService service = new ImprovementService();
            service.improvements = improvements(em);
            service.rights = rights(em, person);
            service.clock = Wiring.CLOCK;
            work.accept(service);
            return null;
        });
    }

    /** What the flow does on a day. */
    <T> T flow(LocalDate day, Function<ImprovementFlow, T> work) {
        return in(em -> {
            ImprovementFlow flow = new ImprovementFlow();
            flow.improvements = improvements(em);
            flow.comparison = new Comparison();
            flow.comparison.improvements = flow.improvements;
            flow.clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            return work.apply(flow);
        });
    }

    /** A measure, as the desk would have it when it was just sent. */
    void proposed(long improvement, long request, LocalDate due) {
        in(em -> {
            Improvements improvements = improvements(em);
            int version = improvements.lastVersion(request) + 1;
            var place = new ImprovementMeasure.Place(
                    improvement, improvements.lock(improvement).proposed(request), request, version);
            improvements.add(new ImprovementMeasure(
                    place, new MeasureWish("Two more a day", 4L, due), 4, Wiring.CLOCK.instant()));
            return null;
        });
    }

    <T> T in(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }
}
