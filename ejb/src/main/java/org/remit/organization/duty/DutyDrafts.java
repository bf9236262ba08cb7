package org.remit.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.remit.approval.RequestService;
import org.remit.approval.RequestService.Description;
import org.remit.organization.DutyBook;
import org.remit.organization.PositionDuties;
import org.remit.organization.opening.PositionContentRules;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Keeps what is being proposed while it is being written. */
@ApplicationScoped
class DutyDrafts {

    @Inject
    RequestService requests;

    @Inject
    DutyProposals proposals;

    @Inject
    DutyBook book;

    @Inject
    DutyChangeReview review;

    @Inject
    Clock clock;

    /** The duties in force, to be changed from today. */
    DutyChangeContent start(String position) {
        return DutyChangeContent.of(position(position), LocalDate.now(clock));
    }

    /** A proposal keeps the position that it was begun for. */
    long save(Long requestId, DutyChangeContent content) {
        List<Violation> violations =
                new ArrayList<>(PositionContentRules.unsaveableDuties(content.duties(), content.reason()));
        boolean whole = content.basedOn().stream().allMatch(ref -> ref.code() != null && ref.version() != null);
        if (!whole || content.basedOn().size() > PositionContentRules.MAX_DUTIES) {
            violations.add(Violation.of("basedOn", "error.notBasedOnDuties"));
        }
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
        if (requestId != null
                && !proposals.latest(requestId).content().position().equals(content.position())) {
            throw BusinessException.invalid("position", "error.changeOfAnotherPosition");
        }
        PositionDuties position = position(content.position());
        long id = requests.draft(DutyChange.KEY, requestId, description(position));
        proposals.save(id, content.basedOn(position), clock.instant());
        return id;
    }

    /** Fails as at the submission. */
    void check(long requestId, DutyChangeContent content) {
        review.check(requestId, content);
    }

    Description description(long requestId) {
        return description(position(proposals.latest(requestId).content().position()));
    }

    /** Whether something else is proposed than what was decided on. */
    boolean differs(long requestId, DutyChangeContent content) {
        return !content.equals(proposals.inForce(requestId).content());
    }

    PositionDuties position(String code) {
        if (code == null) {
            throw BusinessException.invalid("position", "error.required");
        }
        return book.of(code).orElseThrow(() -> BusinessException.notFound("error.positionUnknown", code));
    }

    private static Description description(PositionDuties position) {
        return new Description(position.code(), position.unit(), position.title());
    }
}
