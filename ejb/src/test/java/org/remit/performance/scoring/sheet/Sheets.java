package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.remit.performance.scoring.Calculation;

/** Any sheet that is allowed, measured in part. */
class Sheets extends DomainContextBase {

    private static final int WHOLE = 10_000;

    /** @param points of the items that were measured */
    record Scored(Sheet sheet, Map<String, BigDecimal> points) {

        SheetScore score() {
            return sheet.score(calculations(), Set.of());
        }

        Map<String, Calculation> calculations() {
            Map<String, Calculation> calculations = new HashMap<>();
            points.forEach((code, each) -> calculations.put(code, Points.of(each)));
            return calculations;
        }
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return Arbitraries.integers()
                .between(1, WHOLE - 1)
                .set()
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(TreeSet::new)
                .map(Sheets::between);
    }

    /** The whole, cut at these hundredths. */
    private static Sheet between(TreeSet<Integer> cuts) {
        List<SheetItem> items = new ArrayList<>();
        int from = 0;
        cuts.add(WHOLE);
        for (int to : cuts) {
            items.add(new SheetItem("K" + items.size(), BigDecimal.valueOf(to - from, 2)));
            from = to;
        }
        return new Sheet(items, List.of(), List.of());
    }

    @Provide
    Arbitrary<Scored> scored() {
        Arbitrary<List<BigDecimal>> points = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(120))
                .ofScale(4)
                .injectNull(0.2)
                .list()
                .ofSize(8);
        return Combinators.combine(sheets(), points).as(Sheets::scored);
    }

    private static Scored scored(Sheet sheet, List<BigDecimal> points) {
        Map<String, BigDecimal> measured = new HashMap<>();
        for (int i = 0; i < sheet.items().size(); i++) {
            if (points.get(i) != null) {
                measured.put(sheet.items().get(i).code(), points.get(i));
            }
        }
        return new Scored(sheet, measured);
    }
}
