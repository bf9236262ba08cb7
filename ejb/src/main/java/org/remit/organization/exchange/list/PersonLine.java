package org.remit.organization.exchange.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * A person with one of the positions that they hold today.
 *
 * @param email null for readers who may not see it
 */
public record PersonLine(
        LocalizedText name,
        String email,
        String position,
        LocalizedText title,
        String unit,
        BigDecimal share,
        LocalDate since) {}
