package org.remit.people.retention.erasure;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.remit.people.retention.Overdue;
import org.remit.people.retention.RetentionBook;
import org.remit.shared.AuditService;

/** The batches of an erasure, each in a transaction of its own: what a killed server was at is as it was before. */
@Stateless
@PermitAll
@RunAs("system")
@TransactionAttribute(REQUIRES_NEW)
public class ErasureSteps {

    static final int AT_ONCE = 100;

    @Inject
    Erasures erasures;

    @Inject
    RetentionBook book;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    /** The parts that are not done. */
    public List<Long> waiting() {
        return erasures.waiting();
    }

    /**
     * Erases the next batch of a part; who was put under a legal hold until now is left alone.
     *
     * @return whether there may be another one
     */
    public boolean erase(long id) {
        return erase(id, AT_ONCE);
    }

    boolean erase(long id, int most) {
        erasures.hold();
        return erasures.unfinished(id).filter(part -> erase(part, most)).isPresent();
    }

    private boolean erase(ErasurePart part, int most) {
        Instant now = clock.instant();
        List<Overdue> gone = book.erase(part.kind(), part.limit(), most);
        part.erased(gone.size());
        gone.stream()
                .map(Overdue::person)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()))
                .forEach((person, records) ->
                        erasures.add(new ErasedPerson(part.id(), person, records.intValue(), now)));
        if (gone.size() == most) {
            return true;
        }
        finish(part, now);
        return false;
    }

    private void finish(ErasurePart part, Instant now) {
        part.finish(now);
        Erasure erasure = part.erasure();
        if (erasure.finishIfDone(now)) {
            String counts = erasure.parts().stream()
                    .map(each -> each.kind() + " " + each.erased())
                    .collect(Collectors.joining(", "));
            audit.record(null, "ERASURE_DONE", String.valueOf(erasure.id()), counts, null);
        }
    }
}
