package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.remit.shared.LocalizedText;

/** Where single units are entered, changed and closed. */
@ApplicationScoped
public class UnitBook {

    @Inject
    Units units;

    @Inject
    Positions positions;

    @Inject
    Clock clock;

    /** Whoever wants to change the tree waits until this transaction ends. */
    public void lockTree() {
        units.lockTop();
    }

    /** All units, closed ones too. */
    public UnitTree tree() {
        return units.tree();
    }

    /** What these units are called, closed ones too; one query for all. */
    public Map<String, LocalizedText> names(Set<String> codes) {
        return units.names(codes);
    }

    public Optional<UnitContent> content(String code) {
        return units.find(code).map(Unit::content);
    }

    /** Changes with every change of the unit. */
    public int version(String code) {
        return units.find(code).orElseThrow().version();
    }

    /** Whether there is such a position that is not closed. */
    public boolean hasPosition(String code) {
        return positions
                .find(code)
                .filter(position -> position.status() != PositionStatus.CLOSED)
                .isPresent();
    }

    public void add(UnitContent content) {
        Unit unit = new Unit(content.code(), content.name(), content.layer(), null, content.headPosition());
        unit.change(content, parent(content));
        units.add(unit);
    }

    /** From today on; what it was until yesterday is kept. */
    public void change(UnitContent content) {
        Unit unit = units.find(content.code()).orElseThrow();
        if (!unit.content().samePlaceAs(content)) {
            keepPast(unit);
        }
        unit.change(content, parent(content));
    }

    private void keepPast(Unit unit) {
        LocalDate since = units.changedOn(unit).orElse(unit.validFrom());
        UnitPast past = new UnitPast(unit, since, LocalDate.now(clock).minusDays(1));
        if (past.lasted()) {
            units.add(past);
        }
    }

    private Unit parent(UnitContent content) {
        return content.parent() == null ? null : units.find(content.parent()).orElseThrow();
    }

    /** Whoever wants to put something into the unit waits until this transaction ends. */
    public void lock(String code) {
        units.lock(code);
    }

    /** When the unit is there, as far as those above it are. */
    public UnitPeriod period(String code) {
        return units.period(code);
    }

    /** The codes of the first positions that are or were in the unit before this day. */
    public List<String> positionsBefore(String code, LocalDate firstDay) {
        return units.positionsBefore(code, firstDay);
    }

    /** The codes of the first units right below this one that begin before this day. */
    public List<String> unitsBefore(String code, LocalDate firstDay) {
        return units.unitsBefore(code, firstDay);
    }

    /** The codes of the first positions of the unit that are not over by this day. */
    public List<String> positionsAfter(String code, LocalDate lastDay) {
        return units.positionsAfter(code, lastDay);
    }

    /** The codes of the first units right below this one that are not over by this day. */
    public List<String> unitsAfter(String code, LocalDate lastDay) {
        return units.unitsAfter(code, lastDay);
    }
}
