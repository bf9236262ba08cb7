package org.remit.approval;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A request came to its end; fired within the transaction.
 *
 * @param requestId the request
 * @param number its number
 * @param kind its kind
 * @param title what it was about
 * @param applicant who asked
 * @param state APPROVED, REJECTED, LAPSED or WITHDRAWN
 * @param waitedFor whose word it still waited for when it was withdrawn or overtaken; else nobody
 */
public record RequestClosed(
        long requestId,
        String number,
        String kind,
        LocalizedText title,
        long applicant,
        RequestState state,
        List<Long> waitedFor) {}
