package org.remit.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one rule for who is asked. Nobody decides on their own request: it goes to another who was named, else to the next
 * filled superior. A vacant head goes to the superior, an absent participant to the deputy, and when nobody is left the HR
 * administrator decides. A personal rule (a vote) asks those named and nobody else; of anybody else those are left out who are barred.
 */
class Asking {

    private static final String ROLE = "role(";
    private static final Pattern EXPRESSION = Pattern.compile("(\\w+)(?:\\((\\w+)\\))?");

    private final Participants participants;
    private final Directory directory;
    private final Set<Long> barred;

    /** @param barred who may not speak at the step, besides the applicant */
    Asking(Participants participants, Directory directory, Set<Long> barred) {
        this.participants = participants;
        this.directory = directory;
        this.barred = barred;
    }

    /** The same, without these either. */
    Asking without(Set<Long> others) {
        Set<Long> all = new HashSet<>(barred);
        all.addAll(others);
        return new Asking(participants, directory, all);
    }

    /** What the rule has to know of people. */
    interface Directory {
        List<Long> withRole(String role);

        /** Those who have the role, even if they have left or may not sign in. */
        List<Long> inRole(String role);

        /** The members of the board in office. */
        List<Long> board();

        Optional<Long> deputyOf(long person, LocalDate day);

        /** Whether the person is still here and may sign in. */
        boolean canAct(long person);

        /** Those who decide when nobody else is left, the first first. */
        List<Long> administrators();
    }

    /**
     * @param expression such as {@code headOf(unit)}; a name in brackets is a fact, for {@code role} the role itself; the
     *     facts of {@code headsOf}, {@code persons} and {@code superiorsOf} are codes of units and ids, separated by commas
     * @param personal whether nobody may take a participant's place
     */
    List<Asked> ask(String expression, Map<String, Object> facts, long applicant, boolean personal, LocalDate today) {
        List<Asked> named = named(expression, facts, applicant);
        if (personal || expression.equals("applicant")) {
            // they keep their voice whatever becomes of them
            return named.stream().map(asked -> asked.as(null)).toList();
        }
        return besides(applicant, named, today);
    }

    private List<Asked> besides(long applicant, List<Asked> named, LocalDate today) {
        List<Asked> others = named.stream()
                .filter(asked -> !leftOut(applicant).contains(asked.person()))
                .toList();
        if (others.isEmpty() && named.stream().anyMatch(asked -> asked.person() == applicant)) {
            others = superior(applicant, leftOut(applicant)).stream()
                    .map(person -> new Asked(person, null, Asked.Because.OWN_REQUEST))
                    .toList();
        }
        return others.isEmpty() ? List.of(lastResort(Set.of(applicant))) : present(others, applicant, today);
    }

    /** Who is asked in the place of a participant, or of the deputy, who has let the term pass; empty when nobody is left. */
    Optional<Asked> escalate(Asked silent, long applicant, LocalDate today) {
        long responsible = silent.because() == Asked.Because.DEPUTY ? silent.onBehalfOf() : silent.person();
        Set<Long> leftOut = leftOut(applicant, responsible, silent.person());
        Optional<Long> superior = superior(responsible, leftOut)
                .map(person -> directory
                        .deputyOf(person, today)
                        .filter(deputy -> !leftOut.contains(deputy))
                        .orElse(person))
                .or(() -> administrator(leftOut));
        return superior.map(person -> new Asked(person, responsible, Asked.Because.ESCALATION));
    }

    /**
     * Who is asked in the place of somebody who has left or may not sign in: the one they stood in for, if that one is
     * still here, else the next filled superior; empty when nobody is left.
     */
    Optional<Asked> handOver(Asked left, long applicant, LocalDate today, Asked.Because why) {
        boolean deputy = left.because() == Asked.Because.DEPUTY;
        if (deputy && directory.canAct(left.onBehalfOf()) && !leftOut(applicant).contains(left.onBehalfOf())) {
            return Optional.of(new Asked(left.onBehalfOf(), null, why, left.as()));
        }
        // the deputy of somebody who has left may be the superior who is asked now
        Asked gone = deputy && directory.canAct(left.person()) ? Asked.self(left.onBehalfOf()) : left;
        return escalate(gone, applicant, today).map(asked -> new Asked(asked.person(), asked.onBehalfOf(), why));
    }

    /** Who is asked when somebody is no longer what they were asked as: whoever is now, by the same rule as at the start. */
    List<Asked> replace(String as, long applicant, LocalDate today) {
        return besides(applicant, what(as), today).stream()
                .map(asked ->
                        asked.because() == Asked.Because.PARTICIPANT ? asked.because(Asked.Because.REPLACED) : asked)
                .toList();
    }

    private List<Asked> what(String as) {
        return as.startsWith(ROLE) ? selves(directory.withRole(inBrackets(as)), as) : headOf(inBrackets(as));
    }

    /** Those who are today what somebody was asked as, whether they can act or not. */
    List<Long> are(String as) {
        return as.startsWith(ROLE) ? directory.inRole(inBrackets(as)) : participants.headOf(inBrackets(as));
    }

    /** The same of all of these, with one question for the heads of all units. */
    Map<String, List<Long>> are(Set<String> places) {
        Set<String> units = places.stream()
                .filter(as -> !as.startsWith(ROLE))
                .map(Asking::inBrackets)
                .collect(Collectors.toSet());
        Map<String, List<Long>> heads = participants.headsOf(units);
        return places.stream()
                .collect(Collectors.toMap(
                        as -> as, as -> as.startsWith(ROLE) ? are(as) : heads.getOrDefault(inBrackets(as), List.of())));
    }

    private static String inBrackets(String as) {
        return as.substring(as.indexOf('(') + 1, as.length() - 1);
    }

    private List<Asked> named(String expression, Map<String, Object> facts, long applicant) {
        Matcher matcher = EXPRESSION.matcher(expression);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a participants expression: " + expression);
        }
        String argument = matcher.group(2);
        return switch (matcher.group(1)) {
            case "headOf" -> headOf((String) facts.get(argument));
            case "headsOf" ->
                parts(facts.get(argument))
                        .flatMap(unit -> headOf(unit).stream())
                        .toList();
            case "persons" ->
                selves(parts(facts.get(argument)).map(Long::valueOf).toList());
            case "role" -> selves(directory.withRole(argument), expression);
            case "board" -> selves(directory.board());
            case "superiorsOf" ->
                parts(facts.get(argument))
                        .map(Long::valueOf)
                        .flatMap(person -> superior(person, leftOut(person, applicant)).stream())
                        .distinct()
                        .map(Asked::self)
                        .toList();
            case "applicant" -> List.of(Asked.self(applicant));
            default -> throw new IllegalArgumentException("unknown participants: " + expression);
        };
    }

    private static Stream<String> parts(Object fact) {
        return Stream.of(String.valueOf(fact).split(",")).filter(part -> !part.isBlank());
    }

    private List<Asked> headOf(String unit) {
        List<Long> heads = participants.headOf(unit);
        if (!heads.isEmpty()) {
            return selves(heads, "headOf(" + unit + ")");
        }
        return participants.superiorOfUnit(unit).stream()
                .map(person -> new Asked(person, null, Asked.Because.VACANT))
                .toList();
    }

    /**
     * Puts deputies in the places of the absent, each person once. Who speaks for several places, such as the head of two of
     * the units, is asked for themselves: if they lost one of them, the other would be left without a word.
     */
    private List<Asked> present(List<Asked> named, long applicant, LocalDate today) {
        Map<Long, Long> deputies = named.stream()
                .flatMap(asked -> directory
                        .deputyOf(asked.person(), today)
                        .filter(deputy -> !leftOut(applicant).contains(deputy))
                        .map(deputy -> Map.entry(asked.person(), deputy))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<Long> selves = named.stream().map(Asked::person).collect(Collectors.toSet());
        selves.removeAll(deputies.keySet());
        List<Asked> result = new ArrayList<>();
        for (Asked asked : named) {
            Long deputy = deputies.get(asked.person());
            // A deputy who is asked anyway speaks for themselves: one person, one word.
            if (deputy == null || !selves.contains(deputy)) {
                add(
                        result,
                        deputy == null ? asked : new Asked(deputy, asked.person(), Asked.Because.DEPUTY, asked.as()));
            }
        }
        Map<Long, Long> places = named.stream()
                .map(asked -> deputies.getOrDefault(asked.person(), asked.person()))
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
        result.replaceAll(asked -> places.get(asked.person()) > 1 ? asked.as(null) : asked);
        return result;
    }

    /** The next filled superior who is none of those left out; reporting lines may, by mistake, run in a circle. */
    private Optional<Long> superior(long person, Set<Long> leftOut) {
        Set<Long> seen = new HashSet<>(Set.of(person));
        Optional<Long> superior = participants.superiorOf(person);
        while (superior.filter(leftOut::contains).isPresent() && seen.add(superior.get())) {
            superior = participants.superiorOf(superior.get());
        }
        return superior.filter(found -> !leftOut.contains(found));
    }

    /** The HR administrator who is asked when nobody else is left. */
    Asked lastResort(Set<Long> leftOut) {
        return administrator(leftOut)
                .map(person -> new Asked(person, null, Asked.Because.NOBODY_LEFT))
                .orElseThrow(() -> new IllegalStateException("no HR administrator is left to ask"));
    }

    /** The HR administrator who is left; empty when there is none. */
    Optional<Long> administrator(Set<Long> leftOut) {
        return directory.administrators().stream()
                .filter(person -> !leftOut.contains(person) && !barred.contains(person))
                .findFirst();
    }

    private Set<Long> leftOut(Long... persons) {
        Set<Long> leftOut = new HashSet<>(barred);
        leftOut.addAll(List.of(persons));
        return leftOut;
    }

    private static void add(List<Asked> result, Asked asked) {
        if (result.stream().noneMatch(other -> other.person() == asked.person())) {
            result.add(asked);
        }
    }

    private static List<Asked> selves(List<Long> persons) {
        return selves(persons, null);
    }

    private static List<Asked> selves(List<Long> persons, String as) {
        return persons.stream()
                .distinct()
                .map(person -> Asked.self(person).as(as))
                .toList();
    }
}
