package org.remit.organization.exchange.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What a row by itself has to fulfil, and what it means when it leaves something out. */
final class RowRules {

    private static final BigDecimal MOST_SEATS = BigDecimal.valueOf(100_000);
    private static final BigDecimal MOST_COST = new BigDecimal("999999999999.99");
    private static final BigDecimal MOST_FTE = BigDecimal.valueOf(9_999);
    private static final BigDecimal MOST_TARGET = new BigDecimal("99999999999999");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private RowRules() {}

    static void check(ImportKind kind, Map<String, Object> values, Findings findings) {
        switch (kind) {
            case UNITS -> {
                name(values, "nameZh", findings);
                period(values, findings);
            }
            case POSITIONS -> position(values, findings);
            case PEOPLE -> person(values, findings);
            // only the first row of a function needs its name, and which that is, the others tell
            case FUNCTIONS -> {}
            case DUTIES -> duty(values, findings);
        }
    }

    private static void position(Map<String, Object> values, Findings findings) {
        name(values, "titleZh", findings);
        period(values, findings);
        values.putIfAbsent("text_6", "CNY");
        if (!((String) values.get("text_6")).matches("[A-Z]{3}")) {
            findings.add("currency", "currency", (String) values.get("text_6"));
        }
        between(values, "number_1", "headcount", BigDecimal.ONE, MOST_SEATS, findings);
        between(values, "number_2", "monthlyCost", BigDecimal.ZERO, MOST_COST, findings);
        between(values, "number_3", "fte", BigDecimal.ZERO, MOST_FTE, findings);
    }

    private static void person(Map<String, Object> values, Findings findings) {
        name(values, "nameZh", findings);
        period(values, findings);
        if (values.containsKey("text_4")) {
            values.putIfAbsent("number_1", WHOLE);
        }
        between(values, "number_1", "share", new BigDecimal("0.01"), WHOLE, findings);
    }

    private static void duty(Map<String, Object> values, Findings findings) {
        values.putIfAbsent("text_3", "OWNER");
        if (!values.containsKey("text_8") && !values.containsKey("text_9")) {
            findings.add("kpiZh", "oneName", null);
        }
        between(values, "number_1", "target", MOST_TARGET.negate(), MOST_TARGET, findings);
    }

    private static void name(Map<String, Object> values, String column, Findings findings) {
        boolean alreadySaid = findings.all().stream()
                .anyMatch(finding ->
                        Set.of("nameZh", "nameEn", "titleZh", "titleEn").contains(finding.column()));
        if (!values.containsKey("text_1") && !values.containsKey("text_2") && !alreadySaid) {
            findings.add(column, "oneName", null);
        }
    }

    private static void period(Map<String, Object> values, Findings findings) {
        LocalDate from = (LocalDate) values.get("day_1");
        LocalDate to = (LocalDate) values.get("day_2");
        if (from != null && to != null && to.isBefore(from)) {
            findings.add("validTo", "endBeforeStart", to.toString());
        }
    }

    private static void between(
            Map<String, Object> values,
            String slot,
            String column,
            BigDecimal least,
            BigDecimal most,
            Findings findings) {
        BigDecimal number = (BigDecimal) values.get(slot);
        if (number != null && (number.compareTo(least) < 0 || number.compareTo(most) > 0)) {
            findings.add(column, "range", least.toPlainString() + "–" + most.toPlainString());
        }
    }
}
