package org.remit.approval;

import java.time.Instant;
import org.remit.shared.LocalizedText;

/**
 * A request in a list of one's own.
 *
 * @param id its id
 * @param number its number, or null while it is a draft
 * @param kind its kind
 * @param title what it is about, or null in an empty draft
 * @param unit the unit it concerns, or null
 * @param state where it stands
 * @param savedAt when it was saved last as a draft; null when it was submitted before that was kept
 * @param submittedAt when it was submitted, or null
 * @param closedAt when it ended, or null
 */
public record RequestRow(
        long id,
        String number,
        String kind,
        LocalizedText title,
        String unit,
        RequestState state,
        Instant savedAt,
        Instant submittedAt,
        Instant closedAt) {

    static RequestRow of(Request request) {
        return new RequestRow(
                request.id(),
                request.number(),
                request.kind(),
                request.title(),
                request.unit(),
                request.state(),
                request.savedAt(),
                request.submittedAt(),
                request.closedAt());
    }
}
