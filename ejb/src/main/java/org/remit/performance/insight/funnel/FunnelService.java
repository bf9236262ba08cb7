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
     * @param unit the code of a unit; null for the whole company to HR and the board, for the one that they work in to all others
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
        Sight sight = reader.sight();
        String shown = typed == null ? usual(sight, today, tree) : typed;
        if (shown == null) {
            return new Funnel(List.of(), null, days, List.of(), false);
        }
        List<FunnelStage> stages = funnels.stages(tree, shown, days, today, sight);
        boolean hidden = stages.stream()
                .flatMap(stage -> stage.kpis().stream())
                .anyMatch(kpi -> kpi.figure().state() == Figure.State.HIDDEN);
        return new Funnel(tree.inOrder(), shown, days, stages, hidden);
    }

    private String usual(Sight sight, LocalDate today, UnitTree tree) {
        boolean company = sight.all() || sight.board();
        return company
                ? tree.children(null).stream().findFirst().orElse(null)
                : funnels.unitOf(reader.person(), today, tree);
    }
}
