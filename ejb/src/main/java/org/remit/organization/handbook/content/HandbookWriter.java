package org.remit.organization.handbook.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.organization.DutyPartner;
import org.remit.organization.handbook.content.SheetDuty.Partner;
import org.remit.shared.LocalizedText;

/** Writes the handbook of a company, a unit or a position, from what is in force on a day. */
@ApplicationScoped
public class HandbookWriter {

    @Inject
    InForceRows inForce;

    /**
     * What a handbook is of.
     *
     * @param code the position's or the unit's; of the company that of its top unit
     * @param name what it is called
     * @param unit the unit that it belongs to
     */
    public record Subject(String code, LocalizedText name, String unit) {}

    /** What the handbook would be of; empty when there is nothing of this code on that day. */
    public Optional<Subject> subject(HandbookScope scope, String code, LocalDate day) {
        if (scope == HandbookScope.POSITION) {
            return code == null
                    ? Optional.empty()
                    : inForce.positions(day, code).stream()
                            .findFirst()
                            .map(line -> new Subject(line.code(), line.title(), line.unit()));
        }
        return inForce.units(day).stream()
                .filter(unit -> scope == HandbookScope.COMPANY
                        ? unit.parent() == null
                        : unit.code().equals(code))
                .findFirst()
                .map(unit -> new Subject(unit.code(), unit.name(), unit.code()));
    }

    /** The codes of a unit and of all below it. */
    public List<String> unitsBelow(String unit, LocalDate day) {
        return UnitLine.below(unit, inForce.units(day)).keySet().stream()
                .map(UnitLine::code)
                .toList();
    }

    /** The handbook; without chapters when nothing of this is in force on that day. */
    public Handbook write(HandbookScope scope, String code, LocalDate day) {
        List<UnitLine> units = inForce.units(day);
        List<PositionLine> positions = inForce.positions(day, scope == HandbookScope.POSITION ? code : null);
        Map<UnitLine, Integer> chapters = scope == HandbookScope.POSITION
                ? units.stream()
                        .filter(unit -> positions.stream()
                                .anyMatch(position -> position.unit().equals(unit.code())))
                        .collect(Collectors.toMap(unit -> unit, unit -> 0))
                : UnitLine.below(scope == HandbookScope.UNIT ? code : null, units);
        Map<String, List<PositionLine>> byUnit = positions.stream().collect(Collectors.groupingBy(PositionLine::unit));
        List<Long> ids = chapters.keySet().stream()
                .flatMap(unit -> byUnit.getOrDefault(unit.code(), List.of()).stream())
                .map(PositionLine::id)
                .toList();
        Map<Long, List<SheetDuty>> duties = named(inForce.duties(ids, day));
        return new Handbook(chapters.entrySet().stream()
                .map(entry -> chapter(
                        entry.getKey(),
                        entry.getValue(),
                        byUnit.getOrDefault(entry.getKey().code(), List.of()),
                        duties))
                .toList());
    }

    private static Chapter chapter(
            UnitLine unit, int depth, List<PositionLine> positions, Map<Long, List<SheetDuty>> duties) {
        List<Sheet> sheets = positions.stream()
                .map(position -> position.sheet(duties.getOrDefault(position.id(), List.of())))
                .toList();
        return new Chapter(unit.code(), unit.name(), depth, unit.charter(), sheets);
    }

    /** The same with the partners' names; two queries. */
    private Map<Long, List<SheetDuty>> named(Map<Long, List<SheetDuty>> duties) {
        Map<DutyPartner.Kind, Map<String, LocalizedText>> names = new EnumMap<>(DutyPartner.Kind.class);
        for (DutyPartner.Kind kind : DutyPartner.Kind.values()) {
            names.put(
                    kind,
                    inForce.names(
                            kind,
                            duties.values().stream()
                                    .flatMap(List::stream)
                                    .flatMap(duty -> duty.partners().stream())
                                    .filter(partner -> partner.kind() == kind)
                                    .map(Partner::code)
                                    .collect(Collectors.toSet())));
        }
        return duties.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(duty -> named(duty, names))
                                .toList()));
    }

    private static SheetDuty named(SheetDuty duty, Map<DutyPartner.Kind, Map<String, LocalizedText>> names) {
        List<Partner> partners = duty.partners().stream()
                .map(partner -> new Partner(
                        partner.kind(),
                        partner.code(),
                        names.get(partner.kind()).get(partner.code())))
                .toList();
        return new SheetDuty(duty.code(), duty.text(), duty.function(), duty.part(), partners, duty.kpis());
    }
}
