package org.remit.api.performance.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.performance.insight.Light;
import org.remit.performance.insight.team.TeamMember;
import org.remit.shared.LocalizedText;

/**
 * A person on the team board.
 *
 * @param sheet the id of the sheet
 * @param unit the code of the unit
 * @param position the code of the position
 * @param score so far; null when less than 60 % of the weight was measured, and while it is hidden
 * @param hidden whether it is the caller’s own and a review keeps it back until its results are published
 * @param percentMeasured how much of the weight was measured
 */
public record TeamMemberBody(
        long sheet,
        LocalizedText person,
        String unit,
        String position,
        LocalDate from,
        LocalDate to,
        BigDecimal score,
        boolean hidden,
        BigDecimal percentMeasured,
        List<Cell> kpis) {

    /**
     * How the person stands in a KPI of the sheet.
     *
     * @param kpi its code
     * @param points null when nothing was measured
     * @param outlier whether the points are far from those of the others on the same page
     */
    public record Cell(String kpi, BigDecimal points, Light light, boolean outlier) {}

    static TeamMemberBody of(TeamMember member) {
        return new TeamMemberBody(
                member.sheet().id(),
                member.sheet().person(),
                member.sheet().unit(),
                member.sheet().position(),
                member.sheet().from(),
                member.sheet().to(),
                member.total(),
                member.hidden(),
                member.percentMeasured(),
                member.cells().stream()
                        .filter(cell -> cell.light() != null)
                        .map(cell -> new Cell(cell.kpi(), cell.points(), cell.light(), cell.far()))
                        .toList());
    }
}
