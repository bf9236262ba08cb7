package org.remit.performance.insight.team;

import java.util.List;
import org.remit.performance.insight.owing.Debtor;

/**
 * A KPI that was not measured of everybody.
 *
 * @param of whom it is missing
 * @param debtor who owes it
 */
public record TeamGap(TeamKpi kpi, List<TeamSheet> of, Debtor debtor) {}
