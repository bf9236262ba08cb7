package org.remit.governance.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.remit.governance.board.BoardMemberView.Standing;
import org.remit.people.People;
import org.remit.people.PersonRef;

/** Puts together what is read of the board. */
@ApplicationScoped
class BoardViews {

    private static final int SOON = 60;

    @Inject
    BoardSeats seats;

    @Inject
    BoardTerms terms;

    @Inject
    People people;

    BoardOfDay today() {
        return seats.today();
    }

    BoardView view() {
        BoardOfDay board = today();
        List<VotingRule> rules = terms.rules();
        Map<Long, PersonRef> names = people.refs(Stream.of(
                        board.named().stream(),
                        board.terms().stream().map(BoardTerm::personId),
                        rules.stream().map(VotingRule::by))
                .flatMap(ids -> ids)
                .distinct()
                .toList());
        List<BoardMemberView> members = new ArrayList<>();
        board.terms().forEach(term -> members.add(member(term, names, board)));
        board.withoutTerm()
                .forEach(person -> members.add(
                        new BoardMemberView(null, names.get(person), false, null, null, null, Standing.IN_OFFICE)));
        List<VotingRuleView> views =
                rules.stream().map(rule -> rule.view(names.get(rule.by()))).toList();
        return new BoardView(
                members.stream()
                        .filter(member -> member.standing() != Standing.ENDED)
                        .sorted(Comparator.comparing((BoardMemberView member) -> !member.chair())
                                .thenComparing(BoardMemberView::standing))
                        .toList(),
                members.stream()
                        .filter(member -> member.standing() == Standing.ENDED)
                        .toList(),
                board.chair().isPresent(),
                views.isEmpty() ? VotingRuleView.USUAL : views.get(0),
                views.isEmpty() ? List.of() : views.subList(1, views.size()),
                board.named().stream().map(names::get).toList());
    }

    private static BoardMemberView member(BoardTerm term, Map<Long, PersonRef> names, BoardOfDay board) {
        return new BoardMemberView(
                term.id(),
                names.get(term.personId()),
                term.chair(),
                term.from(),
                term.to(),
                term.basis(),
                standing(term, board.day(), board.named().contains(term.personId())));
    }

    private static Standing standing(BoardTerm term, LocalDate day, boolean named) {
        if (term.over(day)) {
            return Standing.ENDED;
        }
        if (!named) {
            return Standing.WITHOUT_ROLE;
        }
        if (!term.covers(day)) {
            return Standing.COMING;
        }
        return term.over(day.plusDays(SOON)) ? Standing.ENDING : Standing.IN_OFFICE;
    }
}
