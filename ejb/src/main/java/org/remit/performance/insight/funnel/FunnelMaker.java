package org.remit.performance.insight.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.performance.insight.funnel.FunnelReader.Sight;
import org.remit.performance.insight.funnel.FunnelRows.Answering;
import org.remit.performance.insight.funnel.FunnelRows.Row;
import org.remit.performance.insight.funnel.FunnelRows.StagedKpi;
import org.remit.performance.insight.owing.Debtor;
import org.remit.performance.insight.owing.Debtors;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/** Makes the funnel of a unit. */
@ApplicationScoped
class FunnelMaker {

    private static final int MOST_TITLES = 3;

    @Inject
    FunnelRows rows;

    @Inject
    Debtors owners;

    /** The unit that a person works in, else the first of all; null when there is none. */
    String unitOf(long person, LocalDate today, UnitTree tree) {
        return rows.unitOf(person, today)
                .or(() -> tree.inOrder().stream().map(UnitRow::code).findFirst())
                .orElse(null);
    }

    List<FunnelStage> stages(UnitTree tree, String unit, Period period, LocalDate today, Sight sight) {
        List<StagedKpi> staged = rows.kpis();
        Set<String> units = tree.below(unit);
        Map<Long, List<Answering>> positions = rows.positions(units, today);
        Map<Long, List<Row>> measured = staged.isEmpty()
                ? Map.of()
                : rows.measured(staged.stream().map(StagedKpi::id).toList(), units, period);
        List<StagedKpi> shown = staged.stream()
                .filter(kpi -> positions.containsKey(kpi.id()) || measured.containsKey(kpi.id()))
                .toList();
        Map<String, Debtor> owner =
                owners.owners(shown.stream().map(StagedKpi::code).toList());
        List<FunnelKpi> kpis = shown.stream()
                .map(kpi -> new FunnelKpi(
                        kpi.code(),
                        kpi.definition(),
                        kpi.stage(),
                        owner.get(kpi.code()),
                        titles(positions.getOrDefault(kpi.id(), List.of())),
                        count(positions.getOrDefault(kpi.id(), List.of())),
                        figure(tree, unit, kpi, measured.getOrDefault(kpi.id(), List.of()), sight)))
                .toList();
        return stages(kpis);
    }

    private static List<LocalizedText> titles(List<Answering> answering) {
        return answering.stream().map(Answering::title).limit(MOST_TITLES).toList();
    }

    private static long count(List<Answering> answering) {
        return answering.stream().mapToLong(Answering::positions).sum();
    }

    private static Figure figure(UnitTree tree, String unit, StagedKpi kpi, List<Row> measured, Sight sight) {
        boolean whole = measured.stream()
                .anyMatch(row -> row.kind() == SubjectKind.UNIT && row.unit().equals(unit));
        // that nothing was measured is no secret
        return measured.isEmpty() || sight.sees(unit, kpi.definition().owner()) || sight.board() && whole
                ? new UnitFigures(tree, measured).of(unit, kpi.definition())
                : Figure.none(Figure.State.HIDDEN);
    }

    private static List<FunnelStage> stages(List<FunnelKpi> kpis) {
        LifeCycleStage[] all = LifeCycleStage.values();
        List<FunnelStage> stages = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            Passage next = i + 1 < all.length ? Passage.between(in(all[i], kpis), in(all[i + 1], kpis)) : null;
            stages.add(new FunnelStage(all[i], in(all[i], kpis), next));
        }
        return stages;
    }

    private static List<FunnelKpi> in(LifeCycleStage stage, List<FunnelKpi> kpis) {
        return kpis.stream().filter(kpi -> kpi.stage() == stage).toList();
    }
}
