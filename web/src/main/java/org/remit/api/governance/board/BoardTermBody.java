package org.remit.api.governance.board;

import java.time.LocalDate;
import org.remit.governance.board.BoardTermWish;

/**
 * A term of office to be recorded.
 *
 * @param person the id of the member, who has the role of one
 * @param chair whether in the chair
 * @param from the first day
 * @param to the last day, included; left out for no end
 * @param basis by what they were appointed, up to 200 characters
 */
public record BoardTermBody(Long person, Boolean chair, LocalDate from, LocalDate to, String basis) {

    BoardTermWish wish() {
        return new BoardTermWish(person, Boolean.TRUE.equals(chair), from, to, basis);
    }
}
