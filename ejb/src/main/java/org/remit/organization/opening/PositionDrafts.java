package org.remit.organization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.remit.approval.RequestService;
import org.remit.approval.RequestService.Description;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionRow;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Keeps what is being asked for while it is being written, and gives it a code when it is complete. */
@ApplicationScoped
class PositionDrafts {

    @Inject
    RequestService requests;

    @Inject
    Proposals proposals;

    @Inject
    OpeningReview review;

    @Inject
    PositionBook book;

    @Inject
    Clock clock;

    /** Saves a draft; a position that was asked for before keeps its code. */
    long save(Long requestId, PositionContent content) {
        return write(
                requestId,
                content,
                requestId == null ? null : proposals.latest(requestId).positionCode());
    }

    /** Saves what is to be submitted, with a code that no other position and no other open request has. */
    long complete(Long requestId, PositionContent content) {
        if (!PositionContentRules.unsaveable(content).isEmpty()) {
            // together with everything else that is wrong, not just with what cannot even be kept
            review.check(content);
        }
        PositionProposal before = requestId == null ? null : proposals.latest(requestId);
        boolean keepsCode = before != null
                && before.positionCode() != null
                && before.positionCode().startsWith(content.unit() + "-");
        return write(requestId, content, keepsCode ? before.positionCode() : newCode(content));
    }

    Optional<Forecast> preview(Long requestId, PositionContent content) {
        return review.preview(content, requestId);
    }

    void check(PositionContent content) {
        review.requireReason(content);
        review.check(content);
    }

    void requireReason(PositionContent content) {
        review.requireReason(content);
    }

    List<PositionRow> vacant(PositionContent content, int most) {
        return book.vacant(content, most);
    }

    long requestId(String number) {
        return proposals.requestId(number);
    }

    PositionContent latest(long requestId) {
        return proposals.latest(requestId).content();
    }

    PositionContent inForce(long requestId) {
        return proposals.inForce(requestId).content();
    }

    /** Forgets what was saved of a returned request that went on as it was. */
    void discardUnsent(long requestId) {
        proposals.discardUnsent(requestId);
    }

    boolean differs(long requestId, PositionContent content) {
        return !content.equals(inForce(requestId));
    }

    /** What a returned request is about once it is sent on: what was saved last if it was changed, else what it was. */
    Description description(long requestId, boolean changed) {
        PositionProposal proposal = changed ? proposals.latest(requestId) : proposals.inForce(requestId);
        return description(proposal.positionCode(), proposal.content());
    }

    private static Description description(String code, PositionContent content) {
        return new Description(code, content.unit(), content.title());
    }

    private long write(Long requestId, PositionContent content, String code) {
        List<Violation> violations = PositionContentRules.unsaveable(content);
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
        long id = requests.draft(PositionOpening.KEY, requestId, description(code, content));
        if (requestId == null) {
            proposals.add(id, content, code, clock.instant());
        } else {
            proposals.save(id, content, code, clock.instant());
        }
        return id;
    }

    /** The lock is for two who ask for the same title in one unit at the same moment. Null for an unknown unit. */
    private String newCode(PositionContent content) {
        return book.lockUnit(content.unit())
                .map(unit -> new PositionCode(
                                code -> book.exists(code) || proposals.codeAskedFor(code),
                                prefix -> book.countLike(prefix) + proposals.countAskedForLike(prefix))
                        .next(unit.code(), content.title()))
                .orElse(null);
    }
}
