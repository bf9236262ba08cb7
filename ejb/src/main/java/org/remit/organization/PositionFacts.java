package org.remit.organization;

import java.math.BigDecimal;
import org.remit.shared.LocalizedText;

/** A position on a day, with what its page needs beyond the lists. */
record PositionFacts(
        PositionRow row,
        LocalizedText reportsToTitle,
        BigDecimal monthlyCost,
        String currency,
        Long requestId,
        BigDecimal fte,
        String jobFamily,
        String grade) {}
