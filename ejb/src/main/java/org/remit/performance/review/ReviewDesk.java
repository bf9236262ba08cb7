package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.review.right.ReviewRole;
import org.remit.performance.review.right.ReviewVisibility;
import org.remit.performance.review.view.ReviewView;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/** What people read and write in reviews. */
@ApplicationScoped
class ReviewDesk {

    private static final int LONGEST_REMARK = 2_000;
    private static final int LONGEST_ASSESSMENT = 4_000;
    private static final BigDecimal BEST = new BigDecimal(100);
    private static final int SCALE = 2;

    @Inject
    Reviews reviews;

    @Inject
    ReviewRoles roles;

    @Inject
    ReviewViews views;

    @Inject
    CycleBook cycles;

    @Inject
    Clock clock;

    Review review(long id) {
        return reviews.get(id);
    }

    Review ofRequest(long requestId) {
        return reviews.ofRequest(requestId);
    }

    ReviewView view(Review review, Set<ReviewRole> mine) {
        CycleView cycle = cycles.cycle(review.cycleId());
        return views.view(review, cycle, reviews.sheets(review), ReviewVisibility.fields(mine, review.stage()));
    }

    void assessOneself(long id, Integer version, String text) {
        Review review = locked(id, version);
        if (!roles.assessesOneself(review)) {
            throw BusinessException.conflict("error.reviewNotHere");
        }
        String cleaned = TypedText.clean(text);
        List<Violation> violations = new ArrayList<>();
        checkText("text", cleaned, LONGEST_ASSESSMENT, violations);
        refuse(violations);
        review.assessOneself(cleaned);
    }

    void rate(long partId, Integer version, Rating rating) {
        ReviewPart part = reviews.part(partId);
        reviews.lock(part.review().id());
        if (!roles.rates(part)) {
            throw BusinessException.forbidden("error.reviewPartNotYours");
        }
        refuseUnlessLatest(part.version(), version);
        boolean conduct = cycles.cycle(part.review().cycleId()).conductShare().signum() > 0;
        List<Violation> violations = new ArrayList<>();
        checkConduct(rating.conduct(), conduct, violations);
        checkText("remark", rating.remark(), LONGEST_REMARK, violations);
        refuse(violations);
        part.rate(rating, roles.me(), clock.instant());
    }

    void proposeGrade(long id, Integer version, String letter) {
        Review review = locked(id, version);
        if (!roles.proposesGrade(review)) {
            throw BusinessException.forbidden("error.reviewNotPanel");
        }
        ReviewChecks.betterGrade(cycles.cycle(review.cycleId()), review.gradeAfter(), letter);
        review.proposeGrade(letter);
    }

    private Review locked(long id, Integer version) {
        Review review = reviews.lock(id);
        refuseUnlessLatest(review.version(), version);
        return review;
    }

    private static void refuseUnlessLatest(int present, Integer seen) {
        if (seen == null) {
            throw BusinessException.invalid("version", "error.required");
        }
        if (present != seen) {
            throw BusinessException.conflict("error.reviewSavedElsewhere");
        }
    }

    /** Where the cycle counts KPIs alone there is none. */
    private static void checkConduct(BigDecimal conduct, boolean counts, List<Violation> violations) {
        if (counts && conduct == null) {
            violations.add(Violation.of("conduct", "error.required"));
        } else if (conduct != null
                && (conduct.signum() < 0
                        || conduct.compareTo(BEST) > 0
                        || conduct.stripTrailingZeros().scale() > SCALE)) {
            violations.add(Violation.of("conduct", "error.reviewConduct"));
        }
    }

    private static void checkText(String field, String text, int longest, List<Violation> violations) {
        if (text == null) {
            violations.add(Violation.of(field, "error.required"));
        } else if (text.length() > longest) {
            violations.add(Violation.of(field, "error.tooLong", longest));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }
}
