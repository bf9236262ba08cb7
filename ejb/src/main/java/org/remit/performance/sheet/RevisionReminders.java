package org.remit.performance.sheet;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.remit.people.Notice;

/** Tells holders that they are asked whether they agree to another sheet: again, or those who were never told. */
@Stateless
@RunAs("system")
@PermitAll
public class RevisionReminders {

    @Inject
    SheetRevisions revisions;

    @Inject
    SheetFreeze freeze;

    @Inject
    Event<Notice> notices;

    @Inject
    Clock clock;

    /** The ids of the revisions whose holders are to be told. */
    public List<Long> due() {
        return revisions.due(clock.instant());
    }

    /** Tells the holder, unless another node has; not where the review settles already what the sheet has come to. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remind(long id) {
        SheetRevision revision = revisions.lock(id);
        if (revision == null || !revision.reminderDue(clock.instant())) {
            return;
        }
        boolean again = revision.told();
        if (again) {
            revision.reminded(clock.instant());
        } else {
            revision.asked(clock.instant());
        }
        if (freeze.settled(revision.sheetId())) {
            revision.remindNoMore();
            return;
        }
        RevisionFacts facts = revisions.facts(id);
        notices.fire(again ? facts.reminder() : facts.asked());
    }
}
