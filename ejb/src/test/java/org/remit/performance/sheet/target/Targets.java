package org.remit.performance.sheet.target;

import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.scoring.MethodKind;

/** Lines of sheets for tests. */
public final class Targets {

    private Targets() {}

    public static SheetTarget rate(String kpi, String weight, String target) {
        return new SheetTarget(kpi, null, item(MethodKind.COMPLETION_RATE, weight, null, target));
    }

    public static TargetDefinition item(MethodKind method, String weight, String baseline, String target) {
        return new TargetDefinition(
                TargetPart.ITEM,
                number(weight),
                method,
                number(baseline),
                null,
                number(target),
                null,
                null,
                null,
                null,
                null);
    }

    public static SheetTarget bonus(String kpi, String cap) {
        MethodDetail events = new MethodDetail(null, null, null, BigDecimal.ZERO, BigDecimal.ONE);
        return new SheetTarget(
                kpi,
                null,
                new TargetDefinition(
                        TargetPart.BONUS,
                        null,
                        MethodKind.PER_EVENT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        number(cap),
                        events));
    }

    public static SheetTarget veto(String kpi, String ceiling) {
        return new SheetTarget(
                kpi,
                null,
                new TargetDefinition(
                        TargetPart.VETO, null, null, null, null, null, null, null, null, number(ceiling), null));
    }

    /** Three rates, KPIs A, B and C. */
    public static List<SheetTarget> three(String first, String second, String third) {
        return List.of(rate("A", first, "120"), rate("B", second, "10"), rate("C", third, "95.5"));
    }

    public static BigDecimal number(String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
