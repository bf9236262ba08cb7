package org.remit.performance.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.remit.performance.scoring.Bands.Band;
import org.remit.performance.scoring.Milestones.Milestone;
import org.remit.performance.scoring.Rubric.Level;

/** Definitions as the spreadsheet writes them, such as {@code baseline=50 target=120}. */
record Definitions(Map<String, BigDecimal> parts) {

    static Definitions of(String text) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (String part : words(text)) {
            String[] nameAndValue = part.split("=");
            parts.put(nameAndValue[0], new BigDecimal(nameAndValue[1]));
        }
        return new Definitions(parts);
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    static Calculation calculate(MethodKind kind, String definition, Limits limits, String actual) {
        return kind == MethodKind.MILESTONES
                ? new Scoring<>(of(definition).milestones(), limits).calculate(Set.copyOf(words(actual)))
                : new Scoring<>(of(definition).numeric(kind), limits).calculate(new BigDecimal(actual));
    }

    Milestones milestones() {
        return new Milestones(list(Milestone::new));
    }

    NumericMethod numeric(MethodKind kind) {
        return switch (kind) {
            case COMPLETION_RATE, LINEAR_HIGHER -> new LinearHigher(part("baseline"), part("target"));
            case LINEAR_LOWER -> new LinearLower(part("baseline"), part("target"));
            case CLOSEST_IS_BEST -> new ClosestIsBest(part("target"), part("tolerance"));
            case THRESHOLD_TARGET_STRETCH ->
                new ThresholdTargetStretch(part("threshold"), part("target"), part("stretch"));
            case BANDS -> new Bands(list(Definitions::band));
            case YES_NO -> new YesNo();
            case PER_EVENT -> new PerEvent(part("start"), part("each"));
            case RUBRIC -> new Rubric(list((rating, points) -> new Level(new BigDecimal(rating), points, null)));
            case MILESTONES -> throw new IllegalArgumentException("their actual is no number");
        };
    }

    private BigDecimal part(String name) {
        return parts.get(name);
    }

    /** Such as {@code 60..80=60}. */
    private static Band band(String range, BigDecimal points) {
        String[] ends = range.split("\\.\\.", -1);
        return new Band(end(ends[0]), end(ends[1]), points);
    }

    private static BigDecimal end(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private <T> List<T> list(BiFunction<String, BigDecimal, T> made) {
        return parts.entrySet().stream()
                .map(part -> made.apply(part.getKey(), part.getValue()))
                .toList();
    }
}
