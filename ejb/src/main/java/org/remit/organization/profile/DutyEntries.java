package org.remit.organization.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.remit.approval.RequestNumber;
import org.remit.approval.RequestNumbers;
import org.remit.organization.DutyPartner;
import org.remit.organization.KpiContent;

/** Puts duties together with their KPIs, partners and requests; a fixed number of queries, however many duties. */
@ApplicationScoped
class DutyEntries {

    @Inject
    DutyLines lines;

    @Inject
    Colleagues colleagues;

    @Inject
    RequestNumbers numbers;

    List<DutyEntry> of(List<DutyLine> duties, LocalDate today) {
        List<Long> ids = duties.stream().map(DutyLine::id).toList();
        Map<Long, List<KpiContent>> kpis = lines.kpis(ids);
        Map<Long, List<DutyPartner>> partners = lines.partners(ids);
        Map<DutyPartner, Colleague> named =
                colleagues.of(partners.values().stream().flatMap(List::stream).collect(Collectors.toSet()), today);
        Map<Long, RequestNumber> requests = requests(duties);
        return duties.stream()
                .map(duty -> DutyEntry.of(
                        duty,
                        kpis.getOrDefault(duty.id(), List.of()),
                        partners.getOrDefault(duty.id(), List.of()).stream()
                                .map(named::get)
                                .toList(),
                        requests.get(duty.requestId()),
                        today))
                .toList();
    }

    /** The duties in force of these positions. */
    List<DutyEntry> inForce(Collection<String> positions, LocalDate today) {
        return of(lines.inForce(positions, today), today);
    }

    /** The positions whose duties name these positions or units, without these positions themselves. */
    List<Colleague> naming(Collection<String> positions, Collection<String> units, LocalDate today) {
        List<DutyPartner> naming = lines.naming(positions, units, today).stream()
                .filter(code -> !positions.contains(code))
                .map(code -> new DutyPartner(DutyPartner.Kind.POSITION, code))
                .toList();
        Map<DutyPartner, Colleague> named = colleagues.of(naming, today);
        return naming.stream().map(named::get).toList();
    }

    /** The requests that brought these versions, by id. */
    Map<Long, RequestNumber> requests(List<DutyLine> duties) {
        return numbers
                .of(duties.stream()
                        .map(DutyLine::requestId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(RequestNumber::id, number -> number));
    }
}
