package org.remit.organization;

import java.math.BigDecimal;
import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A position on its page.
 *
 * @param position what the lists show of it too
 * @param reportsToTitle the title of the position it reports to, or null
 * @param costVisible whether the reader may see what it costs
 * @param monthlyCost for one seat and month without on-cost, or null when the reader may not see it
 * @param incumbents who holds it today
 * @param duties in reading order
 * @param request the number of the request it came from, or null
 * @param fte the working time of all its seats in full-time equivalents, or null
 * @param jobFamily or null
 * @param grade or null
 */
public record PositionView(
        PositionRow position,
        LocalizedText reportsToTitle,
        boolean costVisible,
        BigDecimal monthlyCost,
        String currency,
        List<Incumbent> incumbents,
        List<DutyView> duties,
        String request,
        BigDecimal fte,
        String jobFamily,
        String grade) {}
