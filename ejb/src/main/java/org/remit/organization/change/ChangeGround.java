package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.Holding;
import org.remit.organization.PositionChanges;
import org.remit.organization.PositionState;
import org.remit.organization.StaffBook;
import org.remit.shared.BusinessException;

/** The organisation as a change finds it, with what other requests are about to do to it. */
@ApplicationScoped
class ChangeGround {

    @Inject
    PositionChanges positions;

    @Inject
    StaffBook staff;

    @Inject
    ChangeProposals proposals;

    @Inject
    Clock clock;

    /** A position that a request names, which exists. */
    PositionState position(String code) {
        return positions.state(code).orElseThrow(() -> BusinessException.notFound("error.positionUnknown", code));
    }

    /** Whoever wants to change the same waits until this transaction ends. */
    void lock(ChangeContent content) {
        positions.lock(codes(content), Optional.ofNullable(content.values()).map(PositionValues::unit));
        if (content.person() != null) {
            staff.lockPerson(content.person());
        }
    }

    /**
     * Fails when another request is changing the same; until the transaction ends nobody else can begin to.
     *
     * @param harmless others that are in no one's way
     */
    void claim(String kind, ChangeContent content, long requestId, List<UnderWay> harmless) {
        lock(content);
        inTheWay(kind, content, requestId, harmless).ifPresent(other -> {
            throw BusinessException.conflict("error.changeUnderWay", other.number());
        });
    }

    /** Another request that is changing the same, if there is one. */
    Optional<UnderWay> inTheWay(String kind, ChangeContent content, long requestId, List<UnderWay> harmless) {
        boolean staffing = ChangeProposals.STAFFING.contains(kind);
        Stream<UnderWay> ofPositions = proposals.ofPositions(codes(content), requestId).stream()
                .filter(other -> !staffing || blocksStaffing(other.kind()));
        Stream<UnderWay> ofPerson =
                content.person() == null ? Stream.empty() : proposals.ofPerson(content.person(), requestId).stream();
        return Stream.concat(ofPositions, ofPerson)
                .filter(other -> !harmless.contains(other))
                .findFirst();
    }

    private static Set<String> codes(ChangeContent content) {
        return Stream.of(content.position(), content.toPosition())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Two people may go to two seats at once, and duties may change meanwhile. */
    private static boolean blocksStaffing(String kind) {
        return !ChangeProposals.STAFFING.contains(kind) && !kind.equals("duty-change");
    }

    /** Who holds the position, and who is about to by other requests. */
    List<Holding> seatsTaken(PositionState position, long exceptRequest) {
        List<Holding> askedFor = proposals.seatsAskedFor(position.code(), exceptRequest).stream()
                .map(other -> new Holding(
                        position.code(), other.person(), other.share(), other.main(), other.date(), other.until()))
                .toList();
        return Stream.concat(position.holdings().stream(), staff.untilLeaving(askedFor).stream())
                .toList();
    }

    List<Holding> heldBy(long person) {
        return staff.ofPerson(person);
    }

    boolean warn(String code) {
        return positions.warn(code);
    }

    /** Midnight where the company is. */
    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Midnight where the company is, as timers read it. */
    String midnight(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(clock.getZone()));
    }
}
