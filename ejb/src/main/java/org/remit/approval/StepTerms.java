package org.remit.approval;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * What a user task of a diagram asks of the desk, read from its extension properties.
 *
 * @param participants who is asked, such as {@code headOf(unit)}, {@code role(HR_MANAGER)}, {@code board}
 * @param rule when the round is settled, as {@link Rule#parse} reads it
 * @param term how long it may take
 * @param onTimeout what happens then
 */
record StepTerms(String participants, String rule, Term term, OnTimeout onTimeout) {

    private static final String DEFAULT_TERM = "P5D/working";
    private static final String HALF = "1/2";

    StepTerms {
        if (participants == null) {
            throw new IllegalArgumentException("a user task needs the property participants");
        }
        if (!onTimeout.fits(Rule.parse(rule))) {
            throw new IllegalArgumentException(
                    "a round with the rule %s cannot %s at its term".formatted(rule, onTimeout));
        }
    }

    /**
     * @throws IllegalArgumentException when a property is missing or contradicts another, so that the first visit of a step
     *     shows it and not its term
     */
    static StepTerms of(Map<String, String> properties, ZoneId zone) {
        String rule = properties.getOrDefault("rule", "any");
        return new StepTerms(
                properties.get("participants"),
                ruleText(rule, properties),
                Term.parse(properties.getOrDefault("term", DEFAULT_TERM), zone),
                OnTimeout.valueOf(
                        properties.getOrDefault("onTimeout", usualEnd(rule)).toUpperCase(Locale.ROOT)));
    }

    private static String ruleText(String rule, Map<String, String> properties) {
        return switch (rule) {
            case "ratio" -> "ratio(%s)".formatted(properties.get("ratio"));
            case "vote" ->
                "vote(%s,%s)"
                        .formatted(properties.getOrDefault("quorum", HALF), properties.getOrDefault("majority", HALF));
            case "any" -> properties.containsKey("words") ? "any(%s)".formatted(properties.get("words")) : rule;
            default -> rule;
        };
    }

    /** A vote ends with its term, an applicant is reminded, everybody else's superior is asked. */
    private static String usualEnd(String rule) {
        return switch (rule) {
            case "vote" -> "close";
            case "mend", "consent", "acknowledge" -> "remind";
            default -> "escalate";
        };
    }
}
