package org.remit.performance.insight.owing;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * Who is to hand in what was not measured of a KPI.
 *
 * @param title the position that looks after the KPI; null when none does and the heads of the unit do
 * @param persons who holds it today, or the heads; empty when it is vacant, then HR does
 */
public record Debtor(LocalizedText title, List<LocalizedText> persons) {}
