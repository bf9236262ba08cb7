package org.remit.api.performance.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.scoring.Bands.Band;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.Milestones.Milestone;
import org.remit.performance.scoring.Rubric.Level;
import org.remit.performance.sheet.list.TargetLine;
import org.remit.performance.sheet.target.MethodDetail;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;

/**
 * A line of a sheet; what its method does not ask for is left out.
 *
 * @param kpi the code of a KPI of the library, once on a sheet
 * @param kpiVersion the number of the KPI's version that it is agreed on by; Remit says it
 * @param part ITEM unless said otherwise
 * @param weight percent of the sheet, of an ITEM; above 0, with at most 2 decimals
 * @param method how points are given; a VETO has none
 * @param floor the fewest points; 0 unless said otherwise
 * @param cap the most points, 120 unless said otherwise; needed for a BONUS; of a VETO, the most that the total can be
 * @param bands of BANDS, from the lowest to the highest
 * @param milestones of MILESTONES
 * @param levels of RUBRIC, from the lowest to the highest
 * @param start of PER_EVENT: points when nothing has happened
 * @param each of PER_EVENT: points for each event
 */
public record TargetBody(
        String kpi,
        Integer kpiVersion,
        TargetPart part,
        BigDecimal weight,
        MethodKind method,
        BigDecimal baseline,
        BigDecimal threshold,
        BigDecimal target,
        BigDecimal stretch,
        BigDecimal tolerance,
        BigDecimal floor,
        BigDecimal cap,
        List<Band> bands,
        List<Milestone> milestones,
        List<Level> levels,
        BigDecimal start,
        BigDecimal each) {

    static TargetBody of(TargetLine line) {
        TargetDefinition definition = line.definition();
        MethodDetail detail = definition.detail() == null ? MethodDetail.NONE : definition.detail();
        return new TargetBody(
                line.code(),
                line.kpiVersion(),
                definition.part(),
                definition.weight(),
                definition.method(),
                definition.baseline(),
                definition.threshold(),
                definition.target(),
                definition.stretch(),
                definition.tolerance(),
                definition.floor(),
                definition.cap(),
                detail.bands(),
                detail.milestones(),
                detail.levels(),
                detail.start(),
                detail.each());
    }

    SheetTarget line() {
        MethodDetail detail = new MethodDetail(bands, milestones, levels, start, each);
        return new SheetTarget(
                kpi,
                kpiVersion,
                new TargetDefinition(
                        part, weight, method, baseline, threshold, target, stretch, tolerance, floor, cap, detail));
    }
}
