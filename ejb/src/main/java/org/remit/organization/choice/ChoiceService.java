package org.remit.organization.choice;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.DutyPartner;
import org.remit.organization.PartnerView;
import org.remit.organization.search.SearchKind;
import org.remit.organization.search.SearchService;
import org.remit.people.CurrentUser;
import org.remit.people.PersonRef;

/**
 * What a form offers for a few typed letters: found by the words and the pinyin that the search knows, and by those codes and
 * names that it does not know yet. At most twice twenty of a kind; for nothing typed nothing is found.
 */
@Stateless
public class ChoiceService {

    @Inject
    SearchService search;

    @Inject
    Choices choices;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Units that are there or planned. */
    @RolesAllowed(EMPLOYEE)
    public List<Choice> units(String typed) {
        return found(
                typed,
                SearchKind.UNIT,
                words -> choices.unitCodes(words, today()),
                codes -> choices.units(codes, today()),
                Choice::code);
    }

    /**
     * Positions that are open, frozen or planned, also by the name of their unit.
     *
     * @param unit the code of a unit whose positions come first, or null
     */
    @RolesAllowed(EMPLOYEE)
    public List<Choice> positions(String typed, String unit) {
        return found(
                        typed,
                        SearchKind.POSITION,
                        words -> choices.positionCodes(words, unit),
                        codes -> choices.positions(codes, today()),
                        Choice::code)
                .stream()
                .sorted(Comparator.comparing(choice -> !choice.above().equals(unit)))
                .toList();
    }

    /** Units and positions with whom a duty can be done. */
    @RolesAllowed(EMPLOYEE)
    public List<PartnerView> partners(String typed) {
        return Stream.concat(units(typed).stream(), positions(typed, null).stream())
                .map(choice -> new PartnerView(new DutyPartner(choice.kind(), choice.code()), choice.name()))
                .toList();
    }

    /** Those who work here, oneself left out. */
    @RolesAllowed(EMPLOYEE)
    public List<PersonRef> colleagues(String typed) {
        return people(typed).stream()
                .filter(person -> person.id() != user.personId())
                .toList();
    }

    /** The same with oneself. */
    @RolesAllowed(EMPLOYEE)
    public List<PersonRef> people(String typed) {
        return found(
                typed, SearchKind.PERSON, choices::personIds, choices::people, person -> String.valueOf(person.id()));
    }

    /** What the search finds, in its order, then what only the tables know; what is over by now is in neither. */
    private <T> List<T> found(
            String typed,
            SearchKind kind,
            Function<String, List<String>> codesOf,
            Function<Collection<String>, List<T>> read,
            Function<T, String> code) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        Set<String> codes = new LinkedHashSet<>(search.codes(typed, kind, Choices.MOST));
        codes.addAll(codesOf.apply(typed));
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, T> known = read.apply(codes).stream().collect(Collectors.toMap(code, Function.identity()));
        return codes.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
