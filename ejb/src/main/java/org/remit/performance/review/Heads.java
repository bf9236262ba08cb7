package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.OrganizationParticipants;
import org.remit.people.People;
import org.remit.people.Role;

/** Who leads somebody who is reviewed, and who may decide on their appeal. */
@ApplicationScoped
class Heads {

    static final String PROPOSING = "userTask_proposeTargets";
    static final String ON_OBJECTION = "userTask_decideOnObjection";
    static final String BY_HEADS = "userTask_assessByHeads";
    static final String BY_SUPERIORS = "userTask_confirmAssessment";
    static final String BY_PANEL = "userTask_decideAppeal";

    private static final List<String> RATERS = List.of(BY_HEADS, BY_SUPERIORS);

    @Inject
    OrganizationParticipants participants;

    @Inject
    People people;

    @Inject
    Reviews reviews;

    /** The codes of the units that they have worked in. */
    static Set<String> units(Review review) {
        return review.parts().stream().map(ReviewPart::unit).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The heads of these units today; where that is vacant, or the person themselves, the next filled superior. */
    Set<Long> of(Review review) {
        Map<String, List<Long>> heads = participants.headsOf(units(review));
        Set<Long> result = new LinkedHashSet<>();
        for (String unit : units(review)) {
            List<Long> others = heads.getOrDefault(unit, List.of()).stream()
                    .filter(head -> head != review.personId())
                    .toList();
            if (others.isEmpty()) {
                participants
                        .superiorOfUnit(unit)
                        .filter(head -> head != review.personId())
                        .ifPresent(result::add);
            }
            result.addAll(others);
        }
        return result;
    }

    /**
     * Who decides on an appeal: of the cycle's panel those who have not assessed this person; if nobody is left the HR managers, then
     * the board, of whom the same holds. Empty when nobody is left.
     */
    List<Long> panel(Review review, List<Long> named) {
        Set<Long> leftOut = barred(review, BY_PANEL);
        return Stream.of(named, people.withRole(Role.HR_MANAGER), people.withRole(Role.BOARD_MEMBER))
                .map(group -> here(group, leftOut))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Who may not speak at a step besides the person themselves: no superior confirms, or decides on an objection to, what they said in
     * a head's place, and nobody who has assessed or leads this person decides on their appeal.
     */
    Set<Long> barred(Review review, String step) {
        long request = review.requestId();
        return switch (step) {
            case ON_OBJECTION -> reviews.heard(request, List.of(PROPOSING));
            case BY_SUPERIORS -> reviews.heard(request, List.of(BY_HEADS));
            case BY_PANEL -> {
                Set<Long> earlier = new HashSet<>(of(review));
                earlier.add(review.personId());
                earlier.addAll(reviews.heard(request, RATERS));
                yield earlier;
            }
            default -> Set.of();
        };
    }

    private List<Long> here(Collection<Long> group, Set<Long> leftOut) {
        return group.stream()
                .filter(person -> !leftOut.contains(person) && people.canAct(person))
                .toList();
    }

    /**
     * Whether a part is somebody's at a step that asks heads: its head's, or of who speaks for its head; where nobody who is asked is
     * that, of everybody who is.
     */
    boolean answers(String step, ReviewPart part, long person) {
        List<Reviews.Voter> asked = reviews.asked(part.review().requestId(), step);
        List<Long> heads = participants.headOf(part.unit());
        return asked.stream().anyMatch(voter -> voter.open(person))
                && responsible(asked, heads).contains(person);
    }

    static Set<Long> responsible(List<Reviews.Voter> asked, List<Long> heads) {
        Set<Long> theirs = asked.stream()
                .filter(voter -> heads.contains(voter.onBehalfOf() == null ? voter.person() : voter.onBehalfOf()))
                .map(Reviews.Voter::person)
                .collect(Collectors.toSet());
        return theirs.isEmpty() ? asked.stream().map(Reviews.Voter::person).collect(Collectors.toSet()) : theirs;
    }

    /** Whether somebody heads one of these units, or stands in or speaks for who does. */
    boolean heads(Review review, long person) {
        return of(review).contains(person)
                || reviews.heard(review.requestId(), List.of(BY_HEADS)).contains(person);
    }

    /** Whether somebody heads a unit above one of these, or has confirmed what its head said. */
    boolean above(Review review, long person) {
        return units(review).stream().anyMatch(unit -> participants.headsOver(person, unit))
                || reviews.heard(review.requestId(), List.of(BY_SUPERIORS)).contains(person);
    }
}
