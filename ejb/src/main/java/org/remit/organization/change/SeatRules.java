package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.organization.Holding;
import org.remit.organization.PositionState;
import org.remit.organization.PositionStatus;
import org.remit.organization.StaffBook;

/** What a seat and a person must be, so that the person can have the seat. */
@ApplicationScoped
class SeatRules {

    static final BigDecimal FULL = new BigDecimal(100);
    static final int MAX_DECIMALS = 2;

    @Inject
    ChangeGround ground;

    @Inject
    StaffBook staff;

    /** Whether there is somebody of this id. */
    boolean person(Long person, Findings findings) {
        return findings.required("person", person)
                && !findings.refuse(!staff.worksHere(person), "person", "error.personUnknown");
    }

    /** @return what becomes of it when the person leaves before its end */
    Holding untilLeaving(Holding wish, Findings findings) {
        staff.lastDay(wish.person())
                .ifPresent(last -> findings.refuse(wish.from().isAfter(last), "date", "error.leavesBefore", last));
        return staff.untilLeaving(wish);
    }

    /** @param field where the position was named */
    void seat(PositionState position, Holding wish, String field, long requestId, Findings findings) {
        LocalDate end = position.content().validTo();
        findings.refuse(position.status() == PositionStatus.FROZEN, field, "error.positionFrozen", position.code());
        findings.refuse(
                wish.from().isBefore(position.content().validFrom()),
                "date",
                "error.beforeFirstDay",
                position.content().validFrom());
        findings.refuse(end != null && wish.from().isAfter(end), "date", "error.afterLastDay", end == null ? "" : end);
        List<Holding> taken = ground.seatsTaken(position, requestId);
        if (!findings.refuse(
                taken.stream()
                        .anyMatch(held -> held.person() == wish.person() && held.overlaps(wish.from(), wish.to())),
                "person",
                "error.holdsAlready",
                position.code())) {
            findings.refuse(
                    Peak.seats(taken, wish.from(), wish.to())
                            >= position.content().headcount(),
                    field,
                    "error.positionNotVacant",
                    position.code());
        }
    }

    /**
     * Whoever stays has their seat already; for longer than was agreed it has to be free, too.
     *
     * @param held what the wish takes the place of
     */
    void stay(PositionState position, Holding held, Holding wish, long requestId, Findings findings) {
        List<Holding> taken = ground.seatsTaken(position, requestId).stream()
                .filter(other -> other.person() != wish.person())
                .toList();
        boolean longer = held.to() != null && (wish.to() == null || wish.to().isAfter(held.to()));
        findings.refuse(
                longer
                        && Peak.seats(taken, held.to().plusDays(1), wish.to())
                                >= position.content().headcount(),
                "until",
                "error.positionNotVacant",
                position.code());
        LocalDate end = position.content().validTo();
        findings.refuse(
                longer && end != null && (wish.to() == null || wish.to().isAfter(end)),
                "until",
                "error.outlivesPosition",
                end == null ? "" : end);
    }

    /** Whether it is a share at all. */
    boolean percent(String field, BigDecimal share, Findings findings) {
        boolean outside = share == null
                || share.signum() <= 0
                || share.compareTo(FULL) > 0
                || share.stripTrailingZeros().scale() > MAX_DECIMALS;
        return !findings.refuse(outside, field, "error.shareOutOfRange", 1, FULL);
    }

    /** @param others what the person holds besides */
    void share(Holding wish, List<Holding> others, Findings findings) {
        if (!percent("share", wish.share(), findings)) {
            return;
        }
        BigDecimal left = FULL.subtract(Peak.share(others, wish.from(), wish.to()));
        findings.refuse(wish.share().compareTo(left) > 0, "share", "error.shareOver", left.max(BigDecimal.ZERO));
        findings.refuse(
                wish.main() && others.stream().anyMatch(held -> held.main() && held.overlaps(wish.from(), wish.to())),
                "main",
                "error.mainAlready");
    }
}
