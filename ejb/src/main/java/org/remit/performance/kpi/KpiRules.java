package org.remit.performance.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.Measure;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** What a KPI of the library has to be by itself. */
final class KpiRules {

    private static final int MAX_CODE = 60;
    private static final int MAX_NAME = 120;
    private static final int MAX_UNIT = 20;
    private static final int MAX_FORMULA = 500;
    private static final int MAX_WORDS = 200;
    private static final int MAX_REASON = 500;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    /** What KPIs that are taken over from duties are called. */
    private static final Pattern GIVEN = Pattern.compile("KPI-\\d+", Pattern.CASE_INSENSITIVE);

    private KpiRules() {}

    static List<Violation> ofCode(String code) {
        if (code == null) {
            return List.of(Violation.of("code", "error.required"));
        } else if (code.length() > MAX_CODE || !CODE.matcher(code).matches()) {
            return List.of(Violation.of("code", "error.unitCode", MAX_CODE));
        } else if (GIVEN.matcher(code).matches()) {
            return List.of(Violation.of("code", "error.kpiCodeGiven"));
        }
        return List.of();
    }

    static List<Violation> ofReason(String reason) {
        if (reason == null) {
            return List.of(Violation.of("reason", "error.required"));
        }
        return reason.length() > MAX_REASON ? List.of(Violation.of("reason", "error.tooLong", MAX_REASON)) : List.of();
    }

    static List<Violation> of(KpiDefinition kpi) {
        List<Violation> found = new ArrayList<>();
        needed("name", kpi.name(), MAX_NAME, found);
        required("unit", kpi.unit(), found);
        if (kpi.unit() != null && kpi.unit().length() > MAX_UNIT) {
            found.add(Violation.of("unit", "error.tooLong", MAX_UNIT));
        }
        required("direction", kpi.direction(), found);
        required("frequency", kpi.frequency(), found);
        measure(kpi, found);
        needed("formula", kpi.formula(), MAX_FORMULA, found);
        parts(kpi, found);
        needed("source", kpi.source(), MAX_WORDS, found);
        return found;
    }

    /** What fits together over time and over people is the measure's to say. */
    private static void measure(KpiDefinition kpi, List<Violation> found) {
        try {
            new Measure(kpi.overTime(), kpi.overPeople(), kpi.targetKind(), kpi.per());
        } catch (BusinessException refused) {
            found.addAll(refused.violations());
        }
    }

    /** A ratio says what is divided by what. */
    private static void parts(KpiDefinition kpi, List<Violation> found) {
        boolean ratio = kpi.overTime() == Aggregation.RATIO_OF_SUMS || kpi.overPeople() == Aggregation.RATIO_OF_SUMS;
        if (ratio || kpi.numerator() != null || kpi.denominator() != null) {
            needed("numerator", kpi.numerator(), MAX_WORDS, found);
            needed("denominator", kpi.denominator(), MAX_WORDS, found);
        }
    }

    private static void required(String field, Object value, List<Violation> found) {
        if (value == null) {
            found.add(Violation.of(field, "error.required"));
        }
    }

    private static void needed(String field, LocalizedText text, int most, List<Violation> found) {
        if (text == null) {
            found.add(Violation.of(field, "error.oneLanguage"));
            return;
        }
        tooLong(field + ".zh", text.zh(), most, found);
        tooLong(field + ".en", text.en(), most, found);
    }

    private static void tooLong(String field, String text, int most, List<Violation> found) {
        if (text != null && text.length() > most) {
            found.add(Violation.of(field, "error.tooLong", most));
        }
    }
}
