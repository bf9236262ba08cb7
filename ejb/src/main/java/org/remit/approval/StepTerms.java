package org.remit.approval;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.remit.approval.calendar.WorkingDays;

/**
 * What a user task of a diagram asks of the desk, read from its extension properties.
 *
 * @param participants who is asked, such as {@code headOf(unit)}, {@code role(HR_MANAGER)}, {@code board}
 * @param rule when the round is settled, as {@link Rule#parse} reads it
 * @param term how long it may take
 * @param onTimeout what happens then; {@code silence(WORD)} of a personal step closes it with this word
 */
record StepTerms(String participants, String rule, Term term, OnTimeout onTimeout) {

    private static final String DEFAULT_TERM = "P5D/working";
    private static final String HALF = "1/2";
    private static final Pattern SILENCE = Pattern.compile("silence\\(([A-Z_]+)\\)");

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
    static StepTerms of(Map<String, String> properties, WorkingDays calendar) {
        String rule = properties.getOrDefault("rule", "any");
        return new StepTerms(
                properties.get("participants"),
                ruleText(rule, properties),
                Term.parse(properties.getOrDefault("term", DEFAULT_TERM), calendar),
                onTimeout(properties.getOrDefault("onTimeout", usualEnd(rule))));
    }

    /** The same, counted by what the board has agreed on. */
    StepTerms votedBy(VoteSettings board) {
        return new StepTerms(participants, board.rule(), term, onTimeout);
    }

    private static String ruleText(String rule, Map<String, String> properties) {
        return switch (rule) {
            case "ratio" -> "ratio(%s)".formatted(properties.get("ratio"));
            case "vote" ->
                "vote(%s,%s)"
                        .formatted(properties.getOrDefault("quorum", HALF), properties.getOrDefault("majority", HALF));
            case "any", "all" ->
                properties.containsKey("words") ? "%s(%s)".formatted(rule, properties.get("words")) : rule;
            case "panel" -> "panel(%s,%s)".formatted(properties.get("ratio"), properties.get("words"));
            case "personal" -> "personal(%s,%s)".formatted(properties.get("words"), silence(properties));
            default -> rule;
        };
    }

    private static OnTimeout onTimeout(String text) {
        return SILENCE.matcher(text).matches() ? OnTimeout.CLOSE : OnTimeout.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** What it means that nobody has spoken: {@code silence(UNSIGNED)}. */
    private static String silence(Map<String, String> properties) {
        Matcher matcher = SILENCE.matcher(properties.getOrDefault("onTimeout", ""));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a personal step has to say what silence means, as silence(WORD)");
        }
        return matcher.group(1);
    }

    /** A vote ends with its term, an applicant is reminded, everybody else's superior is asked. */
    private static String usualEnd(String rule) {
        return switch (rule) {
            case "vote" -> "close";
            case "mend", "consent", "acknowledge", "panel" -> "remind";
            default -> "escalate";
        };
    }
}
