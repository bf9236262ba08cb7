package org.remit.governance.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.approval.Board;
import org.remit.approval.VoteSettings;
import org.remit.people.People;
import org.remit.people.Role;

/** The board as it is today: a vote that opens asks its members, and keeps those and its rules whatever changes meanwhile. */
@ApplicationScoped
class BoardSeats implements Board {

    @Inject
    BoardTerms terms;

    @Inject
    People people;

    @Inject
    Clock clock;

    BoardOfDay today() {
        return new BoardOfDay(people.withRole(Role.BOARD_MEMBER), terms.all(), LocalDate.now(clock));
    }

    @Override
    public List<Long> members() {
        return today().members();
    }

    @Override
    public Optional<VoteSettings> voteSettings() {
        return terms.rule()
                .map(rule -> rule.settings(rule.casting() ? today().chair().orElse(null) : null));
    }
}
