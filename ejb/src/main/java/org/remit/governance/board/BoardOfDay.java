package org.remit.governance.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who is on the board on a day.
 *
 * @param named the ids of those who have the role of a board member
 * @param terms all terms of office; until the first of them begins whoever has the role is a member
 */
record BoardOfDay(List<Long> named, List<BoardTerm> terms, LocalDate day) {

    List<Long> members() {
        return named.stream()
                .filter(person -> noneBegun(person) || term(person).isPresent())
                .toList();
    }

    Optional<Long> chair() {
        return members().stream()
                .filter(person -> term(person).filter(BoardTerm::chair).isPresent())
                .findFirst();
    }

    /** The term that somebody serves on the day. */
    private Optional<BoardTerm> term(long person) {
        return termsOf(person).stream().filter(term -> term.covers(day)).findFirst();
    }

    private List<BoardTerm> termsOf(long person) {
        return terms.stream().filter(term -> term.personId() == person).toList();
    }

    /** Those who are members by their role alone: no term of theirs has begun. */
    List<Long> withoutTerm() {
        return named.stream().filter(this::noneBegun).toList();
    }

    private boolean noneBegun(long person) {
        return termsOf(person).stream().allMatch(term -> term.from().isAfter(day));
    }
}
