package org.remit.performance.insight.owing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.OrganizationParticipants;
import org.remit.people.People;
import org.remit.people.PersonRef;

/**
 * Who owes measurements: who holds the position that looks after the KPI, else the heads of the unit, for whom the superior stands in
 * where it is their own.
 */
@ApplicationScoped
public class Debtors {

    @Inject
    KpiOwners owners;

    @Inject
    OrganizationParticipants participants;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * By the codes of the KPIs, all of them.
     *
     * @param unit the code of the unit that they are missing in
     * @param person of whom they are missing, or null
     */
    public Map<String, Debtor> of(Collection<String> kpis, String unit, Long person) {
        Map<String, Debtor> known = owners(kpis);
        Map<String, Debtor> debtors = new HashMap<>(known);
        if (!known.keySet().containsAll(kpis)) {
            Debtor heads = heads(unit, person);
            kpis.forEach(kpi -> debtors.putIfAbsent(kpi, heads));
        }
        return debtors;
    }

    /** By the codes of the KPIs; one that no position looks after is left out. */
    public Map<String, Debtor> owners(Collection<String> kpis) {
        return owners.of(kpis, LocalDate.now(clock));
    }

    /** The heads of these units, all of them, by their codes. */
    public Map<String, Debtor> heads(Set<String> units) {
        Map<String, List<Long>> heads = units.isEmpty() ? Map.of() : participants.headsOf(units);
        Map<Long, PersonRef> names =
                people.refs(heads.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return units.stream()
                .collect(Collectors.toMap(unit -> unit, unit -> debtor(heads.getOrDefault(unit, List.of()), names)));
    }

    private Debtor heads(String unit, Long person) {
        List<Long> heads = participants.headOf(unit).stream()
                .filter(head -> !head.equals(person))
                .toList();
        List<Long> asked =
                heads.isEmpty() ? participants.superiorOfUnit(unit).stream().toList() : heads;
        return debtor(asked, people.refs(asked));
    }

    private static Debtor debtor(List<Long> persons, Map<Long, PersonRef> names) {
        return new Debtor(null, persons.stream().map(id -> names.get(id).name()).toList());
    }
}
