package org.remit.performance.insight;

import java.util.List;
import java.util.Map;
import org.remit.performance.insight.owing.Debtor;
import org.remit.performance.scoring.sheet.SheetScore;

/**
 * How a sheet stands today.
 *
 * @param score null while the reader, whose own it is, is not to know it yet
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
        return score != null && score.rated();
    }

    /** Whether the score is kept back until it is published. */
    public boolean hidden() {
        return score == null;
    }

    /** What was measured and what is missing can be seen, what it comes to cannot. */
    SheetInsight withoutScore() {
        return new SheetInsight(
                sheet, null, lines.stream().map(LineInsight::withoutScore).toList(), debtors, own);
    }
}
