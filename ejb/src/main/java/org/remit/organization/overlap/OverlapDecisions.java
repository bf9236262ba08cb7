package org.remit.organization.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Writes decisions, each with an audit entry. */
@ApplicationScoped
class OverlapDecisions {

    @Inject
    Overlaps overlaps;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    Page<OverlapPair> page(Collection<String> units, Boolean accepted, PageRequest request) {
        return overlaps.page(units, accepted, request, LocalDate.now(clock));
    }

    OverlapPair find(long id) {
        return overlaps.find(id, LocalDate.now(clock))
                .orElseThrow(() -> BusinessException.notFound("error.overlapUnknown"));
    }

    Comparison lastRun() {
        return overlaps.lastRun();
    }

    void decide(OverlapWish wish) {
        List<Violation> violations = wish.violations();
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
        OverlapPair pair = find(wish.pair());
        OverlapDecision decision = overlaps.decision(pair);
        decision.decide(wish, user.personId(), clock.instant());
        overlaps.save(decision);
        audit.record(
                user.username(),
                "OVERLAP_DECIDED",
                pair.first().code() + " / " + pair.second().code(),
                wish.verdict() + (wish.reason() == null ? "" : ": " + wish.reason()),
                null);
    }
}
