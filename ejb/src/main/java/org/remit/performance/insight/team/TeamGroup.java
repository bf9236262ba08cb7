package org.remit.performance.insight.team;

import java.util.List;

/**
 * Those who hold the same position, whose KPIs can be laid side by side.
 *
 * @param kpis of all of them, in the order of the first sheet that has them
 */
public record TeamGroup(List<TeamKpi> kpis, List<TeamMember> members) {

    /** Of anybody in it: the position is the same. */
    public TeamSheet position() {
        return members.get(0).sheet();
    }
}
