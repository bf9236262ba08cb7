package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.remit.approval.Outcome;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.performance.review.right.ReviewRole;

/** What the current user is to a review. */
@ApplicationScoped
class ReviewRoles {

    private static final List<String> ASKED = List.of(
            "userTask_proposeTargets",
            Heads.ON_OBJECTION,
            "userTask_answerDispute",
            Heads.BY_HEADS,
            Heads.BY_SUPERIORS);

    @Inject
    Heads heads;

    @Inject
    Reviews reviews;

    @Inject
    CurrentUser user;

    /**
     * Empty for whoever it is none of their business.
     *
     * @param audited whether an auditor has said why
     */
    Set<ReviewRole> of(Review review, boolean audited) {
        long me = user.personId();
        Set<ReviewRole> roles = EnumSet.noneOf(ReviewRole.class);
        if (review.personId() == me) {
            return EnumSet.of(ReviewRole.PERSON);
        }
        add(roles, ReviewRole.HR, user.hasRole(Role.HR_STAFF) || user.hasRole(Role.HR_MANAGER));
        add(roles, ReviewRole.HEAD, heads.heads(review, me));
        add(roles, ReviewRole.SUPERIOR, heads.above(review, me) || isAsked(review, me));
        add(roles, ReviewRole.PANEL, isPanel(review, me));
        add(roles, ReviewRole.AUDITOR, audited && user.hasRole(Role.AUDITOR));
        add(roles, ReviewRole.ADMIN, user.hasRole(Role.ADMIN));
        return roles;
    }

    private boolean isAsked(Review review, long me) {
        return ASKED.stream()
                .flatMap(step -> reviews.asked(review.requestId(), step).stream())
                .anyMatch(voter -> voter.person() == me);
    }

    private boolean isPanel(Review review, long me) {
        return reviews.heard(review.requestId(), List.of(Heads.BY_PANEL)).contains(me)
                || reviews.asked(review.requestId(), Heads.BY_PANEL).stream().anyMatch(voter -> voter.person() == me);
    }

    private static void add(Set<ReviewRole> roles, ReviewRole role, boolean is) {
        if (is) {
            roles.add(role);
        }
    }

    /** Whether the current user is to assess themselves now. */
    boolean assessesOneself(Review review) {
        return review.personId() == me()
                && reviews.asked(review.requestId(), ReviewChecks.ONESELF).stream()
                        .anyMatch(voter -> voter.open(me()));
    }

    /** Whether the current user is to rate a part now. */
    boolean rates(ReviewPart part) {
        return heads.answers(Heads.BY_HEADS, part, me());
    }

    /** Whether the current user is to write down what grade an appeal is to lead to; once it is granted it stays. */
    boolean proposesGrade(Review review) {
        List<Reviews.Voter> panel = reviews.asked(review.requestId(), Heads.BY_PANEL);
        return panel.stream().anyMatch(voter -> voter.open(me()))
                && panel.stream().noneMatch(voter -> voter.said() == Outcome.GRANTED);
    }

    /** Whether the current user is asked about an appeal, or has spoken on it. */
    boolean isOnPanel(Review review) {
        return reviews.asked(review.requestId(), Heads.BY_PANEL).stream().anyMatch(voter -> voter.person() == me());
    }

    boolean isAuditor() {
        return user.hasRole(Role.AUDITOR);
    }

    long me() {
        return user.personId();
    }

    String username() {
        return user.username();
    }
}
