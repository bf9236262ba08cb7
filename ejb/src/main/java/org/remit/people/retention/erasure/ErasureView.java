package org.remit.people.retention.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.retention.RetentionBasis;
import org.remit.shared.LocalizedText;

/**
 * An erasure as it is read.
 *
 * @param finishedAt null while it is under way
 */
public record ErasureView(
        long id, String reason, LocalizedText startedBy, Instant startedAt, Instant finishedAt, List<Part> parts) {

    /**
     * One kind of records of it.
     *
     * @param years of the rule that it follows
     * @param before what ended before this day is erased
     * @param due how many were due when it was started, those that were held included
     * @param erased how many are erased
     */
    public record Part(String kind, RetentionBasis basis, int years, LocalDate before, int due, int held, int erased) {}

    public boolean finished() {
        return finishedAt != null;
    }
}
