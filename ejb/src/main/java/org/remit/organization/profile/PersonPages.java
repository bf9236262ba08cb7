package org.remit.organization.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.remit.organization.DutyPart;
import org.remit.people.PersonRef;
import org.remit.shared.BusinessException;

/** One person with what they hold, answer for and with whom. */
@ApplicationScoped
class PersonPages {

    @Inject
    Posts posts;

    @Inject
    DutyEntries entries;

    @Inject
    DottedReports dotted;

    /** @param superior whom they report to, or null */
    PersonView page(long id, PersonRef superior, LocalDate today) {
        Posts.Somebody person = posts.person(id).orElseThrow(() -> BusinessException.notFound("error.profileUnknown"));
        List<HeldPost> all = posts.of(id);
        List<HeldPost> holds = all.stream()
                .filter(post -> !post.from().isAfter(today) && !isOver(post.to(), today))
                .toList();
        Map<Boolean, List<DottedReport>> lines =
                dotted.of(id, today).stream().collect(Collectors.partitioningBy(line -> isOver(line.until(), today)));
        Set<String> held = holds.stream().map(HeldPost::position).collect(Collectors.toSet());
        List<DutyEntry> duties = entries.inForce(held, today);
        return new PersonView(
                person.ref(),
                person.active(),
                holds,
                all.stream()
                        .filter(post -> isOver(post.to(), today))
                        .sorted(Comparator.comparing(HeldPost::to).reversed())
                        .toList(),
                all.stream()
                        .filter(post -> post.from().isAfter(today))
                        .sorted(Comparator.comparing(HeldPost::from))
                        .toList(),
                person.active() ? superior : null,
                lines.get(false),
                lines.get(true),
                duties,
                functions(duties),
                with(holds, duties, today));
    }

    /** The dotted lines of a position's page on a day. */
    List<DottedReport> dotted(String position, LocalDate day) {
        return dotted.on(position, day);
    }

    private static boolean isOver(LocalDate lastDay, LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    private static List<FunctionShare> functions(List<DutyEntry> duties) {
        Map<String, List<DutyLine>> byFunction = duties.stream()
                .map(DutyEntry::duty)
                .collect(Collectors.groupingBy(DutyLine::function, TreeMap::new, Collectors.toList()));
        return byFunction.values().stream()
                .map(lines -> {
                    long owned = lines.stream()
                            .filter(line -> line.part() == DutyPart.OWNER)
                            .count();
                    return new FunctionShare(
                            lines.get(0).function(), lines.get(0).functionName(), owned, lines.size() - owned);
                })
                .toList();
    }

    /** The partners of their duties first, then who names them. */
    private List<Colleague> with(List<HeldPost> holds, List<DutyEntry> duties, LocalDate today) {
        Set<String> held = holds.stream().map(HeldPost::position).collect(Collectors.toSet());
        Set<String> units = holds.stream().map(HeldPost::unit).collect(Collectors.toSet());
        Set<Colleague> all = new LinkedHashSet<>();
        duties.forEach(duty -> all.addAll(duty.partners()));
        all.addAll(entries.naming(held, units, today));
        return List.copyOf(all);
    }
}
