package org.remit.governance.resolution;

import java.time.Instant;
import org.remit.approval.Outcome;
import org.remit.shared.LocalizedText;

/**
 * A resolution in the register.
 *
 * @param number such as {@code B2026-0007}, without gaps within a year
 * @param kind the kind of request that was voted on
 * @param title what it was about
 * @param request the number of the request
 * @param outcome APPROVED, REJECTED or LAPSED
 * @param settledAt when the vote ended
 * @param yes how many voted for it
 * @param members of how many
 */
public record ResolutionRow(
        String number,
        String kind,
        LocalizedText title,
        String request,
        Outcome outcome,
        Instant settledAt,
        int yes,
        int members) {}
