package org.remit.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.remit.organization.DutyBook;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionDuties;
import org.remit.organization.opening.PositionContentRules;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Looks at a change before it is asked for and before it takes effect. */
@ApplicationScoped
class DutyChangeReview {

    static final int MAX_YEARS_AHEAD = 1;

    @Inject
    DutyBook duties;

    @Inject
    PositionBook positions;

    @Inject
    DutyProposals proposals;

    @Inject
    Clock clock;

    /** The position, locked: of two who ask at the same moment the second finds the first. Fails with all that is wrong. */
    void check(long requestId, DutyChangeContent content) {
        PositionDuties inForce = locked(content);
        proposals.underWay(content.position(), requestId).ifPresent(first -> {
            throw BusinessException.conflict("error.changeUnderWay", first.number());
        });
        if (!content.base().equals(inForce.versions())) {
            throw BusinessException.conflict("error.dutiesChangedMeanwhile", content.position());
        }
        List<Violation> violations = violations(content, inForce);
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
    }

    /** Fails when what it was made from is no longer what is in force. */
    void refuseOutdated(DutyProposal proposal) {
        List<Violation> outdated = outdated(proposal);
        if (!outdated.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.CONFLICT, outdated);
        }
    }

    /** What keeps it from being put in force; the position is locked. */
    List<Violation> outdated(DutyProposal proposal) {
        String position = proposal.content().position();
        Optional<PositionDuties> inForce = duties.locked(position);
        if (inForce.isEmpty() || inForce.get().closed()) {
            return List.of(Violation.of(null, "error.positionClosed", position));
        }
        return proposal.isInForce() || proposal.fits(inForce.get())
                ? List.of()
                : List.of(Violation.of(null, "error.dutiesChangedMeanwhile", position));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    private PositionDuties locked(DutyChangeContent content) {
        PositionDuties inForce = duties.locked(content.position())
                .orElseThrow(
                        () -> BusinessException.invalid("position", "error.positionUnknown", "" + content.position()));
        if (inForce.closed()) {
            throw BusinessException.conflict("error.positionClosed", inForce.code());
        }
        return inForce;
    }

    private List<Violation> violations(DutyChangeContent content, PositionDuties inForce) {
        LocalDate today = LocalDate.now(clock);
        List<Violation> violations = new ArrayList<>(PositionContentRules.ofDuties(
                content.position(), content.duties(), content.reason(), positions.known(asPosition(content)), today));
        checkDay(content.effectiveFrom(), inForce, today, violations);
        checkCodes(content, inForce, violations);
        if (violations.isEmpty() && !changesAnything(content, inForce)) {
            violations.add(Violation.of("duties", "error.nothingChanged"));
        }
        return violations;
    }

    private static void checkDay(LocalDate day, PositionDuties inForce, LocalDate today, List<Violation> violations) {
        if (day == null) {
            violations.add(Violation.of("effectiveFrom", "error.required"));
        } else if (day.isBefore(today)) {
            violations.add(Violation.of("effectiveFrom", "error.effectiveInPast"));
        } else if (day.isAfter(today.plusYears(MAX_YEARS_AHEAD))) {
            violations.add(Violation.of("effectiveFrom", "error.effectiveTooFarAhead"));
        } else if (day.isBefore(inForce.validFrom()) || inForce.validTo() != null && day.isAfter(inForce.validTo())) {
            violations.add(Violation.of("effectiveFrom", "error.effectiveOutsidePosition"));
        }
    }

    private static void checkCodes(DutyChangeContent content, PositionDuties inForce, List<Violation> violations) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < content.duties().size(); i++) {
            String code = content.duties().get(i).code();
            if (code != null && (seen.contains(code) || !inForce.codes().contains(code))) {
                violations.add(Violation.of("duties[" + i + "].code", "error.dutyUnknown", code));
            }
            seen.add(code);
        }
    }

    static boolean changesAnything(DutyChangeContent content, PositionDuties inForce) {
        return DutyDifference.of(inForce.contents(), content.duties()).stream()
                .anyMatch(difference -> difference.kind() != DutyDifference.Becoming.SAME);
    }

    /** A position with nothing but these duties, for those who look only at them. */
    static PositionContent asPosition(DutyChangeContent content) {
        return new PositionContent(
                null, null, null, null, null, null, null, null, null, null, content.duties(), content.reason());
    }
}
