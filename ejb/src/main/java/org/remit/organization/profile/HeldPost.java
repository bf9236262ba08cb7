package org.remit.organization.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * A position that a person holds, has held or will hold.
 *
 * @param unit the code of its unit
 * @param sharePercent of their working time
 * @param main whether their reporting line follows it; others are held beside it
 * @param to the last day, or null
 */
public record HeldPost(
        String position,
        LocalizedText title,
        String unit,
        LocalizedText unitName,
        BigDecimal sharePercent,
        boolean main,
        LocalDate from,
        LocalDate to) {}
