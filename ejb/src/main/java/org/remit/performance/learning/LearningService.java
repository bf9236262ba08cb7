package org.remit.performance.learning;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.remit.performance.learning.goal.LearningGoal;
import org.remit.performance.learning.subject.LearningSubject;
import org.remit.performance.learning.subject.SubjectBook;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/**
 * What people do to learning plans: the person whose plan it is and the heads above, who each propose and agree to what the other side
 * has proposed.
 */
@Stateless
public class LearningService {

    @Inject
    LearningPlans plans;

    @Inject
    LearningRights rights;

    @Inject
    SubjectBook subjects;

    @Inject
    OtherSide otherSide;

    @Inject
    Clock clock;

    /**
     * Proposes something to learn; with the first one the plan begins.
     *
     * @param year this one or the next
     * @return the id of the item
     * @throws BusinessException INVALID with the field {@code year}, {@code subject}, {@code aim}, {@code means}, {@code action} or
     *     {@code dueOn}; FORBIDDEN
     */
    @RolesAllowed(EMPLOYEE)
    public long propose(long person, int year, LearningWish wish) {
        rights.refuseUnlessSpeaker(person);
        LocalDate today = LocalDate.now(clock);
        if (year < today.getYear() || year > today.getYear() + 1) {
            throw BusinessException.invalid("year", "error.learningYear", String.valueOf(today.getYear()));
        }
        LearningSubject subject = checked(person, year, wish, today);
        LearningPlan plan = plans.begun(person, year);
        otherSide.ask(plan, rights.me());
        plans.add(plan);
        LearningItem item = new LearningItem(plan.id(), subject, wish.goal());
        plans.add(item);
        plans.add(entry(plan, item, LearningMove.PROPOSED).of(wish.goal()));
        return item.id();
    }

    /**
     * Proposes something else in place of it; what it is about stays.
     *
     * @param version of the item as it was read
     * @throws BusinessException INVALID as {@link #propose}; NOT_FOUND; FORBIDDEN; CONFLICT when it is settled, or somebody was quicker
     */
    @RolesAllowed(EMPLOYEE)
    public void change(long item, LearningGoal goal, int version) {
        LearningPlan plan = lock(item);
        LearningItem changed = plans.item(item);
        LocalDate today = LocalDate.now(clock);
        LocalDate due = changed.goal().dueOn();
        goal.check(plan.year(), due.isBefore(today) ? due : today);
        changed.change(goal, version);
        otherSide.ask(plan, rights.me());
        plans.add(entry(plan, changed, LearningMove.CHANGED).of(goal));
    }

    /**
     * Agrees to what the other side has proposed.
     *
     * @param proposal the number of the proposal as it was read
     * @throws BusinessException NOT_FOUND when nothing is proposed; FORBIDDEN; CONFLICT when it is one's own side's proposal, is agreed
     *     already, or was changed since it was read
     */
    @RolesAllowed(EMPLOYEE)
    public void agree(long person, int year, int proposal) {
        rights.refuseUnlessSpeaker(person);
        LearningPlan plan = plans.lock(person, year)
                .orElseThrow(() -> BusinessException.notFound("error.learningNoPlan", String.valueOf(year)));
        plan.agree(proposal, rights.me(), clock.instant());
        plans.add(entry(plan, null, LearningMove.AGREED));
    }

    /**
     * Writes down how far something is.
     *
     * @throws BusinessException INVALID with the field {@code words}; NOT_FOUND; FORBIDDEN; CONFLICT when it is settled
     */
    @RolesAllowed(EMPLOYEE)
    public void note(long item, String words) {
        LearningPlan plan = lock(item);
        LearningItem noted = plans.item(item);
        noted.refuseUnlessOpen();
        plans.add(entry(plan, noted, LearningMove.NOTED).saying(text(words)));
    }

    /**
     * Says that it is done.
     *
     * @param words what came of it
     * @throws BusinessException as {@link #note}
     */
    @RolesAllowed(EMPLOYEE)
    public void done(long item, String words) {
        settle(lock(item), item, LearningItemState.DONE, LearningMove.DONE, text(words));
    }

    /**
     * Says that it will not be done; the other side is asked whether it agrees to the plan without it.
     *
     * @param words why not
     * @throws BusinessException as {@link #note}
     */
    @RolesAllowed(EMPLOYEE)
    public void drop(long item, String words) {
        LearningPlan plan = lock(item);
        settle(plan, item, LearningItemState.DROPPED, LearningMove.DROPPED, text(words));
        otherSide.ask(plan, rights.me());
    }

    private void settle(LearningPlan plan, long id, LearningItemState as, LearningMove move, String words) {
        LearningItem item = plans.item(id);
        item.settle(as, rights.me(), words, clock.instant());
        plans.add(entry(plan, item, move).saying(words));
    }

    /** @param item null for what is said of the whole plan */
    private LearningEntry entry(LearningPlan plan, LearningItem item, LearningMove move) {
        return new LearningEntry(plan.id(), item == null ? null : item.id(), move, rights.me(), clock.instant());
    }

    /** What is learned about; everything that is wrong is told at once. */
    private LearningSubject checked(long person, int year, LearningWish wish, LocalDate today) {
        Optional<LearningSubject> subject = subjects.find(person, year, wish.kind(), wish.code());
        List<Violation> found = new ArrayList<>();
        if (subject.isEmpty()) {
            found.add(Violation.of("subject", wish.code() == null ? "error.required" : "error.learningSubjectUnknown"));
        }
        found.addAll(wish.goal().violations(year, today));
        if (!found.isEmpty()) {
            throw new BusinessException(Kind.INVALID, found);
        }
        return subject.orElseThrow();
    }

    /** The plan of an item, for somebody who has a say in it. */
    private LearningPlan lock(long item) {
        LearningPlan plan = plans.lockOf(item);
        rights.refuseUnlessSpeaker(plan.personId());
        return plan;
    }

    private static String text(String typed) {
        String words = TypedText.clean(typed);
        if (words == null) {
            throw BusinessException.invalid("words", "error.required");
        } else if (words.length() > LearningGoal.MOST_TEXT) {
            throw BusinessException.invalid("words", "error.tooLong", LearningGoal.MOST_TEXT);
        }
        return words;
    }
}
