package org.remit.performance.insight;

import java.util.List;
import java.util.Map;
import org.remit.performance.insight.owing.Debtor;
import org.remit.performance.scoring.sheet.SheetScore;

/**
 * How a sheet stands today.
 *
 * @param lines in their order
 * @param debtors who owes what is missing, by the code of the KPI
 * @param own whether it is the reader's
 */
public record SheetInsight(
        SheetFacts sheet, SheetScore score, List<LineInsight> lines, Map<String, Debtor> debtors, boolean own) {

    /** Below the threshold or {@value Light#SHORT_BELOW} points. */
    public List<LineInsight> shortfalls() {
        return lines.stream().filter(LineInsight::fallsShort).toList();
    }

    /** The weighted lines without a number. */
    public List<LineInsight> missing() {
        return lines.stream().filter(LineInsight::missing).toList();
    }

    public boolean rated() {
        return score.rated();
    }
}
