package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** What is done when somebody leaves: recorded, changed, taken back, and in the end carried out. */
@ApplicationScoped
class LeavingOffice {

    private static final int MAX_REASON = 500;

    @Inject
    Leavings leavings;

    @Inject
    Accounts accounts;

    @Inject
    TokenOffice tokens;

    @Inject
    AuditService audit;

    @Inject
    Event<PersonLeaves> leaves;

    @Inject
    Event<PersonStays> stays;

    @Inject
    Clock clock;

    PersonRef person(long id) {
        return leavings.person(id).map(Person::ref).orElseThrow(LeavingOffice::unknown);
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("error.profileUnknown");
    }

    Optional<LeavingView> of(long person) {
        return leavings.of(person).map(Leaving::view);
    }

    void record(long id, LeavingWish wish, SignedIn hr) {
        refuse(violations(wish));
        Person person = locked(id);
        if (!person.isActive()) {
            throw BusinessException.conflict("error.hasLeft");
        }
        accounts.refuseLastAdministrator(id);
        Optional<Leaving> known = leavings.of(id);
        known.ifPresent(planned -> stays.fire(new PersonStays(id, wish.lastDay())));
        Leaving leaving = known.orElseGet(() -> new Leaving(person));
        leaving.plan(
                wish.lastDay(), wish.reason(), leavings.person(hr.personId()).orElseThrow(), clock.instant());
        if (known.isEmpty()) {
            leavings.add(leaving);
        }
        leaves.fire(new PersonLeaves(id, wish.lastDay(), false));
        audit.record(
                hr.username(),
                known.isEmpty() ? "LEAVING_RECORDED" : "LEAVING_CHANGED",
                target(person),
                wish.lastDay() + " " + wish.reason(),
                null);
    }

    void takeBack(long id, SignedIn hr) {
        Person person = locked(id);
        Leaving leaving = leavings.of(id).orElseThrow(() -> BusinessException.notFound("error.noLeaving"));
        leaving.refuseIfOver();
        stays.fire(new PersonStays(id, null));
        leavings.remove(leaving);
        audit.record(hr.username(), "LEAVING_TAKEN_BACK", target(person), String.valueOf(leaving.lastDay()), null);
    }

    List<Long> over() {
        return leavings.over(LocalDate.now(clock));
    }

    /** The last day is over: the account and its tokens end, and so does what the person holds. */
    void leave(long id) {
        Person person = locked(id);
        Leaving leaving = leavings.of(id).orElseThrow();
        if (!person.isActive() || !leaving.lastDay().isBefore(LocalDate.now(clock))) {
            return; // another node was quicker, or it was changed meanwhile
        }
        leaving.leave(clock.instant());
        accounts.ofPerson(id).ifPresent(account -> tokens.revokeAll(account.id()));
        leaves.fire(new PersonLeaves(id, leaving.lastDay(), true));
        audit.record(null, "LEFT", target(person), String.valueOf(leaving.lastDay()), null);
    }

    private Person locked(long id) {
        return leavings.lockPerson(id).orElseThrow(LeavingOffice::unknown);
    }

    private String target(Person person) {
        return accounts.ofPerson(person.id())
                .map(Account::username)
                .orElseGet(() -> person.name().in(Locale.ENGLISH));
    }

    private List<Violation> violations(LeavingWish wish) {
        List<Violation> violations = new ArrayList<>();
        if (wish.lastDay() == null) {
            violations.add(Violation.of("lastDay", "error.required"));
        } else if (wish.lastDay().isBefore(LocalDate.now(clock))) {
            violations.add(Violation.of("lastDay", "error.leavingPast"));
        }
        if (wish.reason() == null) {
            violations.add(Violation.of("reason", "error.required"));
        } else if (wish.reason().length() > MAX_REASON) {
            violations.add(Violation.of("reason", "error.tooLong", MAX_REASON));
        }
        return violations;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }
}
