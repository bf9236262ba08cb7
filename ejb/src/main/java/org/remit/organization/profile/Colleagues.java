package org.remit.organization.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.DutyPartner;
import org.remit.organization.DutyPartner.Kind;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/** Names and people of the units and positions that one works with: three queries, however many. */
@ApplicationScoped
class Colleagues {

    /** @param position whose holders stand for it: itself, or the head of a unit */
    record Named(String code, LocalizedText name, String position) {}

    record Holding(String position, Long person, LocalizedText name) {

        PersonRef ref() {
            return new PersonRef(person, name);
        }
    }

    @PersistenceContext
    EntityManager em;

    Map<DutyPartner, Colleague> of(Collection<DutyPartner> partners, LocalDate today) {
        Map<String, Named> units = named("Unit", "x.name, x.headPosition", codes(partners, Kind.UNIT));
        Map<String, Named> positions = named("Position", "x.title, x.code", codes(partners, Kind.POSITION));
        Map<String, List<PersonRef>> holders = holders(
                Stream.concat(units.values().stream(), positions.values().stream())
                        .map(Named::position)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                today);
        Map<DutyPartner, Colleague> colleagues = new HashMap<>();
        for (DutyPartner partner : partners) {
            Named named = (partner.kind() == Kind.UNIT ? units : positions).get(partner.code());
            colleagues.put(
                    partner,
                    new Colleague(
                            partner.kind(),
                            partner.code(),
                            named == null ? null : named.name(),
                            named == null ? List.of() : holders.getOrDefault(named.position(), List.of())));
        }
        return colleagues;
    }

    private static List<String> codes(Collection<DutyPartner> partners, Kind kind) {
        return partners.stream()
                .filter(partner -> partner.kind() == kind)
                .map(DutyPartner::code)
                .distinct()
                .toList();
    }

    private Map<String, Named> named(String entity, String columns, List<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select new org.remit.organization.profile.Colleagues$Named(x.code, " + columns
                                        + ") from " + entity + " x where x.code in :codes",
                                Named.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(Named::code, named -> named));
    }

    private Map<String, List<PersonRef>> holders(Collection<String> positions, LocalDate today) {
        return positions.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select new org.remit.organization.profile.Colleagues$Holding(p.code, x.id, x.name)"
                                        + " from Assignment a join a.position p join Person x on x.id = a.personId"
                                        + " where p.code in :positions and x.active = true and a.validFrom <= :today"
                                        + " and (a.validTo is null or a.validTo >= :today) order by a.id",
                                Holding.class)
                        .setParameter("positions", positions)
                        .setParameter("today", today)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                Holding::position, Collectors.mapping(Holding::ref, Collectors.toList())));
    }
}
