package org.remit.performance.insight.funnel;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.remit.organization.Frequency;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitTree;
import org.remit.performance.insight.funnel.FunnelReader.Sight;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/**
 * What is measured along the user's life cycle. Everybody inside sees which KPIs there are and who looks after them; the figures are
 * for HR, for the heads of the unit and of those above it, and for who looks after the KPI; the board sees those of units as a whole.
 */
@Stateless
public class FunnelService {

    @Inject
    FunnelMaker funnels;

    @Inject
    FunnelReader reader;

    @Inject
    UnitBook units;

    @Inject
    Clock clock;

    /**
     * The funnel of a unit with all below it.
     *
     * @param unit the code of a unit; null for the one that the user works in, else the first of all
     * @param period null for the last quarter that is over
     * @throws BusinessException INVALID with the field {@code unit} when there is no such unit
     */
    @RolesAllowed(EMPLOYEE)
    public Funnel funnel(String unit, Period period) {
        LocalDate today = LocalDate.now(clock);
        UnitTree tree = units.tree();
        String typed = TypedText.clean(unit);
        if (typed != null && tree.unit(typed).isEmpty()) {
            throw BusinessException.invalid("unit", "error.unitUnknown", typed);
        }
        Period days = period == null ? CalendarPeriod.lastBefore(Frequency.QUARTERLY, today) : period;
        String shown = typed == null ? funnels.unitOf(reader.person(), today, tree) : typed;
        if (shown == null) {
            return new Funnel(List.of(), null, days, List.of(), false);
        }
        Sight sight = reader.sight();
        List<FunnelStage> stages = funnels.stages(tree, shown, days, today, sight);
        boolean hidden = stages.stream()
                .flatMap(stage -> stage.kpis().stream())
                .anyMatch(kpi -> kpi.figure().state() == Figure.State.HIDDEN);
        return new Funnel(tree.inOrder(), shown, days, stages, hidden);
    }
}
