package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.shared.LocalizedText;

/** What units are called and who belongs to them, for features that address units. */
@ApplicationScoped
public class UnitPlaces {

    @Inject
    Units units;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    /** Whether there is, or will be, a unit of this code. */
    public boolean isThere(String code) {
        return units.treeWithPlanned(LocalDate.now(clock)).unit(code).isPresent();
    }

    /** The names of these units, closed ones too; an unknown code is missing. */
    public Map<String, LocalizedText> names(Collection<String> codes) {
        UnitTree tree = units.tree();
        return codes.stream()
                .distinct()
                .flatMap(code -> tree.unit(code).stream())
                .collect(Collectors.toMap(UnitRow::code, UnitRow::name));
    }

    /** The units that a person works in today, with all above them. */
    public Set<String> around(long person) {
        LocalDate today = LocalDate.now(clock);
        Set<String> held = assignments.ofPerson(person, today).stream()
                .map(Holder::position)
                .collect(Collectors.toSet());
        Set<String> around = new HashSet<>(units.ofPositions(held));
        UnitTree tree = units.treeWithPlanned(today);
        Set.copyOf(around).forEach(unit -> tree.above(unit).forEach(above -> around.add(above.code())));
        return around;
    }

    /** These units with everything below them, planned ones too. */
    public Set<String> below(Collection<String> codes) {
        UnitTree tree = units.treeWithPlanned(LocalDate.now(clock));
        return codes.stream().flatMap(code -> tree.below(code).stream()).collect(Collectors.toSet());
    }
}
