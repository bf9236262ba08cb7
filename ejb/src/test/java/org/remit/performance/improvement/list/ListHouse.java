package org.remit.performance.improvement.list;

import java.util.List;
import org.remit.organization.Wiring;
import org.remit.performance.improvement.ImprovementHouse;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** Improvements as people read them, without a container; each that is listed can be opened too. */
public final class ListHouse {

    private ListHouse() {}

    public static List<Long> seenBy(TestDatabase database, long person) {
        return list(database, person, new ImprovementFilter(false, false, null, null, null, false));
    }

    public static List<Long> mine(TestDatabase database, long person) {
        return list(database, person, new ImprovementFilter(false, true, null, null, null, false));
    }

    public static List<Long> open(TestDatabase database, long person) {
        return list(database, person, new ImprovementFilter(true, false, null, null, null, false));
    }

    public static List<Long> ofUnit(TestDatabase database, long person, String unit) {
        return list(database, person, new ImprovementFilter(false, false, unit, null, null, false));
    }

    public static List<Long> waiting(TestDatabase database, long person) {
        return list(database, person, ImprovementFilter.forReader());
    }

    public static List<Long> ofPerson(TestDatabase database, long reader, long person) {
        return list(database, reader, new ImprovementFilter(false, false, null, null, person, false));
    }

    private static List<Long> list(TestDatabase database, long person, ImprovementFilter filter) {
        return database.inTransaction(em -> {
            ImprovementListService service = new ImprovementListService();
            service.rows = new ImprovementRows();
            service.rows.em = em;
            service.rights = ImprovementHouse.rights(em, person);
            service.units = new Wiring(em).units();
            return service.improvements(filter, new PageRequest(0, 50, "openedAt")).items().stream()
                    .map(row -> service.improvement(row.id()).row().id())
                    .toList();
        });
    }
}
