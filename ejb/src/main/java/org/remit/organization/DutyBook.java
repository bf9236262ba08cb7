package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.shared.LocalizedText;

/** Where the duties of positions are looked up and get new versions; for the flows, whose requests have been decided on. */
@ApplicationScoped
public class DutyBook {

    @Inject
    DutyVersions duties;

    @Inject
    Functions functions;

    @Inject
    Assignments assignments;

    @Inject
    Event<DutiesWritten> written;

    @Inject
    Clock clock;

    /** What a position answers for today. */
    public Optional<PositionDuties> of(String position) {
        return duties.position(position).map(this::view);
    }

    /** The same; everybody else who asks for it like this waits until the transaction ends. */
    public Optional<PositionDuties> locked(String position) {
        return duties.lock(position).flatMap(locked -> of(position));
    }

    /**
     * Duties as they were or are.
     *
     * @param versions the versions wanted, by the codes of the duties
     */
    public List<DutyContent> at(String position, Map<String, Integer> versions) {
        return versions.isEmpty()
                ? List.of()
                : duties.ever(position, versions.keySet()).stream()
                        .filter(duty -> versions.get(duty.code()) == duty.versionNo())
                        .map(Duty::content)
                        .toList();
    }

    /**
     * Puts a list of duties in force: those that differ get a new version, new ones a code, those that it leaves out end.
     *
     * @param proposed in reading order; one with a code stands for the duty in force that has it
     * @param from the first day
     */
    public void change(String code, List<DutyContent> proposed, LocalDate from, long requestId) {
        Position position = duties.lock(code).orElseThrow();
        Map<String, Duty> ending = duties.inForce(code).stream().collect(Collectors.toMap(Duty::code, duty -> duty));
        Map<String, Function> known =
                functions.byCode(proposed.stream().map(DutyContent::function).collect(Collectors.toSet()));
        int number = lastNumber(code);
        int place = duties.nextPlace(code);
        for (DutyContent content : proposed) {
            Duty before = ending.remove(content.code());
            if (before == null) {
                String next = "%s-D%d".formatted(code, ++number);
                duties.add(new Duty(position, place++, next, content, known.get(content.function()), from)
                        .askedForBy(requestId));
            } else if (!before.content().sameAs(content)) {
                duties.add(before.changed(content, known.get(content.function()), from, requestId));
            }
        }
        ending.values().forEach(duty -> duty.end(from.minusDays(1)));
        written.fire(new DutiesWritten(code));
    }

    /** Who holds the position today. */
    public List<Long> incumbents(String position) {
        return assignments.ofPositions(List.of(position), LocalDate.now(clock)).stream()
                .map(Holder::personId)
                .distinct()
                .toList();
    }

    /** The codes of the units that partners belong to or are. */
    public Set<String> units(Collection<DutyPartner> partners) {
        Set<String> units = codes(partners, DutyPartner.Kind.UNIT);
        Set<String> positions = codes(partners, DutyPartner.Kind.POSITION);
        if (!positions.isEmpty()) {
            units.addAll(duties.unitsOf(positions).values());
        }
        return units;
    }

    /** What partners are called; who does not exist any more has no name. */
    public Map<DutyPartner, LocalizedText> names(Collection<DutyPartner> partners) {
        Map<DutyPartner, LocalizedText> names = new HashMap<>();
        for (DutyPartner.Kind kind : DutyPartner.Kind.values()) {
            boolean unit = kind == DutyPartner.Kind.UNIT;
            Set<String> codes = codes(partners, kind);
            if (!codes.isEmpty()) {
                duties.names(unit ? "Unit" : "Position", unit ? "name" : "title", codes)
                        .forEach((code, name) -> names.put(new DutyPartner(kind, code), name));
            }
        }
        return names;
    }

    /** Those partners of whom no duty in force names the unit or the position in turn. */
    public Set<DutyPartner> unaware(Collection<DutyPartner> partners, String unit, String position) {
        Set<DutyPartner> result = new HashSet<>(partners);
        result.removeAll(duties.naming(unit, position));
        return result;
    }

    /** What functions are called. */
    public Map<String, LocalizedText> functionNames(Set<String> codes) {
        return codes.isEmpty() ? Map.of() : duties.names("Function", "name", codes);
    }

    private PositionDuties view(Position position) {
        return new PositionDuties(
                position.code(),
                position.title(),
                position.unit().code(),
                position.unit().name(),
                position.status() == PositionStatus.CLOSED,
                position.validFrom(),
                position.validTo(),
                duties.inForce(position.code()).stream()
                        .map(duty -> new DutyVersion(duty.versionNo(), duty.content()))
                        .toList());
    }

    private int lastNumber(String position) {
        return duties.codes(position).stream()
                .map(code -> code.substring(code.lastIndexOf("-D") + 2))
                .filter(number -> number.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static Set<String> codes(Collection<DutyPartner> partners, DutyPartner.Kind kind) {
        return partners.stream()
                .filter(partner -> partner.kind() == kind)
                .map(DutyPartner::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
