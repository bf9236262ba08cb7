package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.shared.LocalizedText;

/** Where positions are entered, opened and closed; for the flows, whose requests have been decided on. */
@ApplicationScoped
public class PositionBook {

    @Inject
    Positions positions;

    @Inject
    Units units;

    @Inject
    Functions functions;

    @Inject
    Event<DutiesWritten> written;

    @Inject
    Clock clock;

    /** Enters the position that a request asked for: open if it is valid by now, else planned. */
    public void enter(String code, PositionContent content, long requestId) {
        Position position = new Position(code, units.find(content.unit()).orElseThrow(), content, requestId);
        if (content.reportsTo() != null) {
            position.reportTo(positions.find(content.reportsTo()).orElse(null));
        }
        position.addDuties(content.duties(), functions.byCode(functionsOf(content)));
        if (!today().isBefore(content.validFrom())) {
            position.open(today());
        }
        positions.add(position);
        written.fire(new DutiesWritten(code));
    }

    /** What the functions of its duties are called, by their codes. */
    public Map<String, LocalizedText> functionNames(PositionContent content) {
        return functions.byCode(functionsOf(content)).values().stream()
                .collect(Collectors.toMap(Function::code, Function::name));
    }

    /** The first day of a planned position has come. One that is open by now stays so: it was approved late. */
    public void open(long requestId) {
        Position position = positions.ofRequest(requestId).orElseThrow();
        if (position.status() == PositionStatus.PLANNED) {
            position.open(today());
        }
    }

    /** The last day of a temporary position is over; nobody holds it any longer. One that was prolonged goes on. */
    public void close(long requestId) {
        Position position = positions.ofRequest(requestId).orElseThrow();
        if (position.status() != PositionStatus.CLOSED && position.hasEnded(today())) {
            position.close(today());
            positions.endAssignments(position, position.validTo());
        }
    }

    /** What an existing position is. */
    public Optional<PositionContent> content(String code) {
        return positions.find(code).map(Position::content);
    }

    /**
     * Where there are vacant seats already on the first day of a new position: in its unit, or with its title anywhere.
     *
     * @param most as many positions at most
     */
    public List<PositionRow> vacant(PositionContent content, int most) {
        LocalDate first = content.validFrom().isAfter(today()) ? content.validFrom() : today();
        return positions.vacant(content.unit(), content.title(), first, most);
    }

    /** Which of the codes in a content exist and, of units and functions, are in use; three queries. */
    public KnownCodes known(PositionContent content) {
        return new KnownCodes(
                units.open(codes(content.unit(), content.duties(), DutyPartner.Kind.UNIT), today()),
                positions.known(codes(content.reportsTo(), content.duties(), DutyPartner.Kind.POSITION)),
                functions.inUse(functionsOf(content)));
    }

    /** Whether a position has the code. */
    public boolean exists(String code) {
        return positions.exists(code);
    }

    /** How many positions have a code that begins like this. */
    public long countLike(String prefix) {
        return positions.countLike(prefix);
    }

    /** The name of a unit. */
    public Optional<LocalizedText> unitName(String code) {
        return units.find(code).map(Unit::name);
    }

    /** The title of a position; null is the code of none. */
    public Optional<LocalizedText> title(String code) {
        return Optional.ofNullable(code).flatMap(positions::find).map(Position::title);
    }

    /** What everybody who works here is called; two queries. */
    public OrganizationNames names() {
        return new OrganizationNames(units.names(), positions.titles());
    }

    /** The unit, if there is one; everybody else who does the same for it waits until the transaction ends. */
    public Optional<Unit> lockUnit(String code) {
        return code == null ? Optional.empty() : units.lock(code);
    }

    /** When a unit is there, as far as those above it are. */
    public UnitPeriod unitPeriod(String code) {
        return units.period(code);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Set<String> functionsOf(PositionContent content) {
        return content.duties().stream()
                .map(DutyContent::function)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The code, and those of the partners of one kind. */
    private static Set<String> codes(String code, List<DutyContent> duties, DutyPartner.Kind kind) {
        Stream<String> partners = duties.stream()
                .flatMap(duty -> duty.partners().stream())
                .filter(partner -> partner.kind() == kind)
                .map(DutyPartner::code);
        return Stream.concat(Stream.ofNullable(code), partners)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
