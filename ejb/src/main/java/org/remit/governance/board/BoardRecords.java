package org.remit.governance.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;

/** From when to when somebody was a member of the board. */
@ApplicationScoped
class BoardRecords implements PersonalData {

    @Inject
    BoardTerms terms;

    record Served(boolean chair, LocalDate from, LocalDate to, String basis) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(new PersonalRecords(
                "board-terms",
                terms.of(person).stream()
                        .map(term -> new Served(term.chair(), term.from(), term.to(), term.basis()))
                        .toList()));
    }
}
