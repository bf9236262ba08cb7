package org.remit.performance.cycle.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.approval.RequestService;
import org.remit.approval.RequestService.Description;
import org.remit.approval.RequestView;
import org.remit.organization.UnitBook;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.content.CycleContentRules;
import org.remit.performance.cycle.content.CycleSpan;
import org.remit.performance.cycle.content.CycleStart;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** Keeps what is being asked for while it is being written. */
@ApplicationScoped
class CycleDrafts {

    @Inject
    RequestService requests;

    @Inject
    CycleProposals proposals;

    @Inject
    CycleBook book;

    @Inject
    UnitBook units;

    @Inject
    Clock clock;

    CycleContent start(CycleSpan span) {
        return CycleStart.of(
                span,
                LocalDate.now(clock),
                book.latest().orElse(null),
                units.tree().children(null));
    }

    long save(Long requestId, CycleContent content) {
        List<Violation> found = CycleContentRules.unsaveable(content);
        if (!found.isEmpty()) {
            throw new BusinessException(Kind.INVALID, found);
        }
        long id = requests.draft(ReviewCycleKind.KEY, requestId, description(content));
        proposals.save(id, content, clock.instant());
        return id;
    }

    CycleContent latest(long requestId) {
        return proposals.latest(requestId).content();
    }

    CycleContent inForce(long requestId) {
        return proposals.inForce(requestId).content();
    }

    Optional<BegunCycle> cycle(long requestId) {
        return book.ofRequest(requestId)
                .map(id -> new BegunCycle(id, book.cycle(id).stage()));
    }

    /** Saves what was mended, and tells whether it is something else than what was decided on. */
    boolean mend(long requestId, CycleContent content) {
        boolean changed = !proposals.inForce(requestId).asks(content);
        if (changed) {
            save(requestId, content);
        }
        return changed;
    }

    /** Fails when an earlier request with the same key of its caller's asks for something else. */
    void refuseOther(RequestView earlier, CycleContent content) {
        boolean mended = earlier.contentVersion() > 1;
        boolean same = earlier.kind().equals(ReviewCycleKind.KEY)
                && (mended || proposals.inForce(earlier.id()).asks(content));
        if (!same) {
            throw BusinessException.conflict("error.keyOfAnotherBody");
        }
    }

    static Description description(CycleContent content) {
        Optional<String> unit = content.units().stream().findFirst();
        return new Description(null, unit.orElse(null), content.name());
    }
}
