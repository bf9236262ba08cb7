package org.remit.governance.board;

import java.time.LocalDate;
import org.remit.people.PersonRef;

/**
 * A member of the board in a term of office.
 *
 * @param term the id of the term, or null for somebody who is a member without one on record
 * @param person who
 * @param chair whether in the chair
 * @param from the first day, or null without a term
 * @param to the last day, or null for no end
 * @param basis by what they were appointed, or null without a term
 * @param standing whether they are in office
 */
public record BoardMemberView(
        Long term, PersonRef person, boolean chair, LocalDate from, LocalDate to, String basis, Standing standing) {

    /** Where a term stands today. */
    public enum Standing {
        IN_OFFICE,
        /** In office, with 60 days to go at most. */
        ENDING,
        COMING,
        ENDED,
        /** In office by the days, but without the role of a board member: they are not asked. */
        WITHOUT_ROLE
    }
}
