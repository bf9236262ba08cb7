package org.remit.organization;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.remit.shared.LocalizedText;

/**
 * A company of three units, one below the other: CO, OPS, MKT. Person 1 is the general manager, 2 heads operations, 3 heads
 * marketing, 4 holds one of the two seats for search. The persons 1 to 9 exist.
 */
public final class SmallCompany {

    public static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");

    private SmallCompany() {}

    /** @return the units by their codes */
    public static Map<String, Unit> found(EntityManager em) {
        for (long person = 1; person <= 9; person++) {
            em.createNativeQuery("insert into people_person (id, version, name_en, active) values (?, 0, ?, 1)")
                    .setParameter(1, person)
                    .setParameter(2, "Person " + person)
                    .executeUpdate();
        }
        Foundation foundation = new Wiring(em).foundation();
        Map<String, PositionContent> positions = new LinkedHashMap<>();
        positions.put("CO-GM", content("CO", "General manager", 1, "65000", null));
        positions.put("OPS-HEAD", content("OPS", "Head of operations", 1, "42000", "CO-GM"));
        positions.put("MKT-MANAGER", content("MKT", "Marketing manager", 1, "28000", "OPS-HEAD"));
        positions.put("MKT-SEO", content("MKT", "SEO 100% specialist", 2, "14000", "MKT-MANAGER"));
        Map<String, Unit> units = foundation.add(
                null,
                List.of(
                        new FunctionRow("GROWTH", name("Growth"), LifeCycleStage.ACQUISITION, null),
                        new FunctionRow("SEO", name("Search"), LifeCycleStage.ACQUISITION, "GROWTH")),
                List.of(unit("CO", null, "CO-GM"), unit("OPS", "CO", "OPS-HEAD"), unit("MKT", "OPS", "MKT-MANAGER")),
                positions,
                NEW_YEAR);
        foundation.assign(Map.of(1L, "CO-GM", 2L, "OPS-HEAD", 3L, "MKT-MANAGER", 4L, "MKT-SEO"), NEW_YEAR);
        return units;
    }

    /** A permanent position with one duty and one KPI, from the first of the year. */
    public static PositionContent content(String unit, String title, int headcount, String cost, String reportsTo) {
        KpiContent kpi = new KpiContent(
                new LocalizedText("排名🎬𠮷", "Ranking"),
                "%",
                Direction.HIGHER,
                new BigDecimal("35.5"),
                Frequency.WEEKLY);
        DutyContent duty = new DutyContent(new LocalizedText("优化", "Improve\nranking"), "SEO", List.of(kpi));
        return new PositionContent(
                unit,
                new LocalizedText(title + "🎬𠮷", title),
                Layer.EXECUTION,
                headcount,
                new BigDecimal(cost),
                "CNY",
                true,
                NEW_YEAR,
                null,
                reportsTo,
                List.of(duty));
    }

    /** The same for some days only. */
    public static PositionContent temporary(PositionContent content, LocalDate from, LocalDate to) {
        return new PositionContent(
                content.unit(),
                content.title(),
                content.layer(),
                content.headcount(),
                content.monthlyCost(),
                content.currency(),
                false,
                from,
                to,
                content.reportsTo(),
                content.duties());
    }

    /** A request as far as a position needs one. */
    public static void request(EntityManager em, long id, String state, int contentVersion) {
        em.createNativeQuery("insert into approval_request (id, version, request_number, kind, state, applicant_id,"
                        + " content_version, decision_count, created_at)"
                        + " values (?, 0, ?, 'position-opening', ?, 5, ?, 0, current_timestamp)")
                .setParameter(1, id)
                .setParameter(2, "R2026-" + id)
                .setParameter(3, state)
                .setParameter(4, contentVersion)
                .executeUpdate();
    }

    private static UnitRow unit(String code, String parent, String head) {
        return new UnitRow(code, name(code), Layer.MIDDLE, parent, head);
    }

    private static LocalizedText name(String name) {
        return new LocalizedText(null, name);
    }
}
