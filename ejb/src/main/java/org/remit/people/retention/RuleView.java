package org.remit.people.retention;

import java.time.Instant;
import org.remit.shared.LocalizedText;

/**
 * A rule as it is read.
 *
 * @param number counted from 1 for each kind
 * @param years null when it said that there is no rule any more
 */
public record RuleView(
        long id,
        String kind,
        int number,
        RetentionBasis basis,
        Integer years,
        LocalizedText legalBasis,
        LocalizedText setBy,
        Instant setAt) {}
