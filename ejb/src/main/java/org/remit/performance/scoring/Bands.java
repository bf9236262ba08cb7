package org.remit.performance.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * The points of the band that the actual lies in: {@code from ≤ A < to}, in the KPI's unit. The bands follow each other
 * without gap or overlap, the lowest has no lower and the highest no upper end, so that every actual has its points.
 *
 * <p>Source: the step method of Chinese performance management (层差法, 区间).
 *
 * @param bands from the lowest to the highest
 */
public record Bands(List<Band> bands) implements NumericMethod {

    /**
     * @param from the lower end, which belongs to the band; null for the lowest
     * @param to the upper end, which belongs to the next band; null for the highest
     * @param points 0 to 100 or more
     */
    public record Band(BigDecimal from, BigDecimal to, BigDecimal points) {

        boolean holds(BigDecimal actual) {
            return (from == null || from.compareTo(actual) <= 0) && (to == null || actual.compareTo(to) < 0);
        }

        private boolean empty() {
            return from != null && to != null && from.compareTo(to) >= 0;
        }
    }

    /** @throws org.remit.shared.BusinessException when there is a gap, an overlap, an end below or above all, or an empty band */
    public Bands {
        bands = bands == null ? List.of() : List.copyOf(bands);
        var check = new DefinitionCheck();
        check.refuse(bands.isEmpty(), "bands", "error.required");
        for (int i = 0; i < bands.size(); i++) {
            checkOne(check, "bands[" + i + "].", bands.get(i));
        }
        if (check.passed()) {
            checkOrder(check, bands);
        }
        check.orThrow();
    }

    private static void checkOne(DefinitionCheck check, String path, Band band) {
        if (band.from() != null) {
            check.number(path + "from", band.from());
        }
        if (band.to() != null) {
            check.number(path + "to", band.to());
        }
        check.points(path + "points", band.points());
        check.refuse(band.empty(), path + "to", "error.bandEmpty");
    }

    private static void checkOrder(DefinitionCheck check, List<Band> bands) {
        int last = bands.size() - 1;
        check.refuse(bands.get(0).from() != null, "bands[0].from", "error.bandsClosedBelow");
        check.refuse(bands.get(last).to() != null, "bands[" + last + "].to", "error.bandsClosedAbove");
        for (int i = 1; i < bands.size(); i++) {
            BigDecimal end = bands.get(i - 1).to();
            BigDecimal next = bands.get(i).from();
            boolean overlap = end == null || next == null || next.compareTo(end) < 0;
            String field = "bands[" + i + "].from";
            check.refuse(overlap, field, "error.bandsOverlap");
            check.refuse(!overlap && next.compareTo(end) > 0, field, "error.bandsGap", end, next);
        }
    }

    @Override
    public MethodKind kind() {
        return MethodKind.BANDS;
    }

    @Override
    public Step step(BigDecimal actual) {
        Band band =
                bands.stream().filter(each -> each.holds(actual)).findFirst().orElseThrow();
        String below = band.from() == null ? "" : Decimals.formula("%s ≤ ", band.from());
        String above = band.to() == null ? "" : Decimals.formula(" < %s", band.to());
        return Step.lookedUp(below + Decimals.written(actual) + above, band.points());
    }
}
