package org.remit.performance.insight.team;

import java.util.List;
import org.remit.organization.UnitRow;
import org.remit.performance.scoring.measure.Period;

/**
 * A page of the team board.
 *
 * @param units that the reader may choose from
 * @param periods for which there are sheets, the latest first
 * @param period that is shown; null when there is none at all
 * @param groups by position
 * @param gaps whose numbers are missing among those shown
 * @param total how many sheets there are on all pages
 */
public record TeamBoard(
        List<UnitRow> units,
        List<Period> periods,
        Period period,
        List<TeamGroup> groups,
        List<TeamGap> gaps,
        long total) {

    /** All who are shown. */
    public List<TeamMember> members() {
        return groups.stream().flatMap(group -> group.members().stream()).toList();
    }

    /** Who is far from the others in a KPI. */
    public List<TeamMember> far() {
        return members().stream().filter(TeamMember::far).toList();
    }
}
