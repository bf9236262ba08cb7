package org.remit.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.people.PersonRef;

/**
 * Who holds a position today.
 *
 * @param sharePercent of their working time
 * @param since their first day in it
 */
public record Incumbent(PersonRef person, BigDecimal sharePercent, LocalDate since) {}
