package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** Sets up an organisation from a template, everything at once, or adds a template to one. */
@ApplicationScoped
public class Foundation {

    private static final BigDecimal FULL_TIME = new BigDecimal("100.00");

    @Inject
    Units units;

    @Inject
    Functions functions;

    @Inject
    Positions positions;

    @Inject
    Event<DutiesWritten> written;

    /** Whether there is no unit yet. */
    public boolean isEmpty() {
        return units.none();
    }

    /** Those of the codes that units have already. */
    public Set<String> unitsAmong(Set<String> codes) {
        return units.known(codes);
    }

    /** Those of the codes that positions have already; a closed position keeps its code. */
    public Set<String> positionsAmong(Set<String> codes) {
        return positions.byCode(codes).keySet();
    }

    /**
     * Adds what a template has; functions that there are already only get the measures that they lack, and those that its
     * positions answer for are no longer retired.
     *
     * @param under the code of the unit that the template's top unit hangs under, whose head its top position reports
     *     to; null for the top of an empty organisation
     * @param functionRows each after the one it is part of
     * @param unitRows each after the one above it
     * @param contents positions by their codes, each after the one it reports to
     * @param from the first day of the positions and, in an organisation that there is already, of the units
     * @return the units by their codes
     */
    public Map<String, Unit> add(
            String under,
            List<FunctionRow> functionRows,
            List<UnitRow> unitRows,
            Map<String, PositionContent> contents,
            LocalDate from) {
        Map<String, Function> addedFunctions = addFunctions(functionRows);
        Unit above = under == null ? null : unit(under, from);
        Map<String, Unit> addedUnits = addUnits(unitRows, above, from);
        Map<String, Position> added = new HashMap<>();
        added.put(null, headOf(above));
        contents.forEach((code, content) -> {
            content.duties().forEach(duty -> addedFunctions.get(duty.function()).takeUpAgain());
            Position position =
                    new Position(code, addedUnits.get(content.unit()), content.startingOn(from, true), null);
            position.reportTo(added.get(content.reportsTo()));
            position.addDuties(content.duties(), addedFunctions);
            position.open(from);
            positions.add(position);
            added.put(code, position);
        });
        written.fire(new DutiesWritten(null));
        return addedUnits;
    }

    /** Says what units are for. */
    public void charter(Collection<Unit> added, Map<String, LocalizedText> charters) {
        added.stream()
                .filter(unit -> unit != null && charters.containsKey(unit.code()))
                .forEach(unit -> unit.charter(charters.get(unit.code())));
    }

    /** Gives functions that have no measures yet those of the template; others stay as they are. */
    public void measure(List<FunctionRow> rows) {
        Map<String, Function> known =
                functions.withMeasures(rows.stream().map(FunctionRow::code).toList());
        rows.stream()
                .filter(row -> known.containsKey(row.code()))
                .forEach(row -> known.get(row.code()).measureBy(row.measures()));
    }

    /**
     * Lets people hold positions with all their working time.
     *
     * @param holders the codes of the positions by the ids of the people
     */
    public void assign(Map<Long, String> holders, LocalDate from) {
        Map<String, Position> held = positions.byCode(holders.values());
        holders.forEach((person, code) -> positions.add(new Assignment(person, held.get(code), FULL_TIME, from)));
    }

    /**
     * Lets a person hold a vacant seat with all their working time.
     *
     * @throws BusinessException INVALID with the field {@code position} when it has no vacant seat
     */
    public void fill(String code, long person, LocalDate today) {
        PositionRow seats = seats(code, today);
        // Two who fill the last seat at once come one after the other, and the second finds it filled.
        units.lock(seats.unit());
        if (seats(code, today).vacancies() == 0) {
            throw notVacant(code);
        }
        assign(Map.of(person, code), today);
    }

    private PositionRow seats(String code, LocalDate today) {
        return positions.rows(List.of(code), today).stream().findFirst().orElseThrow(() -> notVacant(code));
    }

    private static BusinessException notVacant(String code) {
        return BusinessException.invalid("position", "error.positionNotVacant", code);
    }

    private Map<String, Function> addFunctions(List<FunctionRow> rows) {
        Map<String, Function> added = new HashMap<>();
        added.putAll(functions.withMeasures(rows.stream().map(FunctionRow::code).toList()));
        for (FunctionRow row : rows) {
            Function function = added.get(row.code());
            if (function == null) {
                function = new Function(row.code(), row.name(), row.stage(), added.get(row.parent()));
                functions.add(function);
                added.put(row.code(), function);
            }
            function.measureBy(row.measures());
        }
        return added;
    }

    /** Locked, so that two templates are not put under it at once; what a template sets up begins now and has no end. */
    private Unit unit(String code, LocalDate from) {
        Unit unit = units.lock(code).orElseThrow(() -> BusinessException.invalid("under", "error.unitUnknown", code));
        // after the lock: who closes it at this moment has the same
        UnitPeriod period = units.period(code);
        if (period.to() != null) {
            throw BusinessException.invalid("under", "error.unitEnds", period.to());
        } else if (period.beginsAfter(from)) {
            throw BusinessException.invalid("under", "error.unitBegins", period.from());
        }
        return unit;
    }

    private Position headOf(Unit unit) {
        return unit == null || unit.headPosition() == null
                ? null
                : positions.find(unit.headPosition()).orElse(null);
    }

    private Map<String, Unit> addUnits(List<UnitRow> rows, Unit above, LocalDate from) {
        Map<String, Unit> added = new HashMap<>();
        added.put(null, above);
        for (UnitRow row : rows) {
            Unit unit = new Unit(row.code(), row.name(), row.layer(), added.get(row.parent()), row.headPosition());
            if (above != null) {
                unit.beginOn(from);
            }
            units.add(unit);
            added.put(row.code(), unit);
        }
        return added;
    }
}
