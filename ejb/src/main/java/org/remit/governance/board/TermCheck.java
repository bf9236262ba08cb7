package org.remit.governance.board;

import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException.Violation;

/** What a new term of office has to keep to, with the board as it is today. */
record TermCheck(BoardOfDay board) {

    List<Violation> violations(BoardTermWish wish) {
        List<Violation> violations = new ArrayList<>();
        if (!board.named().contains(wish.person())) {
            violations.add(Violation.of("person", "error.boardNoRole"));
        }
        for (BoardTerm term : board.terms()) {
            if (term.overlaps(wish.from(), wish.to())) {
                if (term.personId() == wish.person()) {
                    violations.add(Violation.of("from", "error.boardTermThere"));
                } else if (term.chair() && wish.chair()) {
                    violations.add(Violation.of("chair", "error.boardChairThere", term.from()));
                }
            }
        }
        return violations;
    }
}
