package org.remit.performance.review;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.remit.performance.review.right.ReviewRole;
import org.remit.performance.review.view.ReviewView;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/** A review as it is read, and what people write in it before they hand it in at the desk. */
@Stateless
public class ReviewService {

    private static final int LONGEST_REASON = 500;

    @Inject
    ReviewDesk desk;

    @Inject
    ReviewRoles roles;

    @Inject
    AuditService audit;

    /**
     * A review, as far as the current user may see it. That somebody looks at another person's is logged.
     *
     * @param reason why an auditor looks at it; null for everybody else
     * @throws BusinessException NOT_FOUND; FORBIDDEN for whoever it is none of their business; INVALID when an auditor gives no reason
     */
    @RolesAllowed(EMPLOYEE)
    public ReviewView review(long id, String reason) {
        Review review = desk.review(id);
        String why = TypedText.clean(reason);
        if (why != null && why.length() > LONGEST_REASON) {
            throw BusinessException.invalid("reason", "error.tooLong", LONGEST_REASON);
        }
        Set<ReviewRole> mine = roles.of(review, why != null);
        if (mine.isEmpty() && roles.isAuditor()) {
            throw BusinessException.invalid("reason", "error.reviewReasonNeeded");
        }
        if (mine.isEmpty()) {
            throw BusinessException.forbidden("error.reviewNotYours");
        }
        return read(review, mine, why);
    }

    private ReviewView read(Review review, Set<ReviewRole> mine, String why) {
        ReviewView view = desk.view(review, mine);
        if (!mine.contains(ReviewRole.PERSON)) {
            audit.recordLook(roles.username(), "REVIEW_READ", view.request(), review.personId(), why);
        }
        return view;
    }

    /** Whether the current user has to say why before they read a review. */
    @RolesAllowed(EMPLOYEE)
    public boolean needsReason(long id) {
        return roles.isAuditor() && roles.of(desk.review(id), false).isEmpty();
    }

    /** The review that a request is about, beside the request; null for whoever may read the request and not the review. */
    @RolesAllowed(EMPLOYEE)
    public ReviewView ofRequest(long requestId) {
        Review review = desk.ofRequest(requestId);
        Set<ReviewRole> mine = roles.of(review, false);
        return mine.isEmpty() ? null : read(review, mine, null);
    }

    /**
     * What the current user says of themselves, until they hand it in.
     *
     * @param version the version that was read
     * @param text at most 4,000 characters
     * @throws BusinessException FORBIDDEN, INVALID, or CONFLICT when it is not the time for it or it was saved meanwhile
     */
    @RolesAllowed(EMPLOYEE)
    public void assessOneself(long id, Integer version, String text) {
        desk.assessOneself(id, version, text);
    }

    /**
     * What a head says of the part that is theirs, until they hand it in.
     *
     * @param version the version of the part that was read
     * @throws BusinessException FORBIDDEN, INVALID, or CONFLICT when it is not the time for it or it was saved meanwhile
     */
    @RolesAllowed(EMPLOYEE)
    public void rate(long part, Integer version, Rating rating) {
        desk.rate(part, version, rating);
    }

    /**
     * The grade that it is to get if the appeal is granted, as a member of the panel writes it down.
     *
     * @throws BusinessException FORBIDDEN, INVALID when the cycle has no such grade or it is not better than the one that holds, or
     *     CONFLICT
     */
    @RolesAllowed(EMPLOYEE)
    public void proposeGrade(long id, Integer version, String letter) {
        desk.proposeGrade(id, version, letter);
    }
}
