package org.remit.performance.insight.team;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person on the board.
 *
 * @param total so far; null when too little was measured
 * @param hidden whether it is the reader’s own, whose score they are not to know yet
 * @param percentMeasured how much of the weight was measured
 * @param cells one for each KPI of the group, in its order
 */
public record TeamMember(
        TeamSheet sheet, BigDecimal total, boolean hidden, BigDecimal percentMeasured, List<TeamCell> cells) {

    /** The codes of the KPIs whose numbers are missing. */
    Stream<String> missing() {
        return cells.stream().filter(TeamCell::missing).map(TeamCell::kpi);
    }

    /** Whether they are far from the others in a KPI. */
    public boolean far() {
        return cells.stream().anyMatch(TeamCell::far);
    }
}
