package org.remit.organization.principle;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * Something that is wrong with a duty. It is advice: it keeps nobody from going on.
 *
 * @param duty the place of the duty in its position, from 0
 * @param language zh or en: that of the text it is about; null when it is about something else of the duty
 * @param start where in the text the place begins that it is about, from 0
 * @param end where it ends, exclusive; the same as start when it is about the whole duty
 * @param quote what stands there; null when it is about the whole duty
 * @param about the name of the KPI or of the partner that it is about, or null
 * @param args the numbers in its words: for a long text its length and the most there may be, for a repeated one the
 *     number of the earlier duty, from 1
 * @param mend a proposal for this word in the text's language, or null when there is only the rule's own
 */
public record Finding(
        Rule rule,
        int duty,
        String language,
        int start,
        int end,
        String quote,
        LocalizedText about,
        List<Integer> args,
        String mend) {

    /** About a place in a text. */
    static Finding at(Rule rule, int duty, String language, String text, Marked place) {
        String quote = text.substring(place.start(), place.end());
        return new Finding(rule, duty, language, place.start(), place.end(), quote, null, List.of(), place.mend());
    }

    /** About a text as a whole. */
    static Finding of(Rule rule, int duty, String language, Integer... args) {
        return new Finding(rule, duty, language, 0, 0, null, null, List.of(args), null);
    }

    /** About a measure, or one whom it is done with. */
    static Finding about(Rule rule, int duty, LocalizedText name) {
        return new Finding(rule, duty, null, 0, 0, null, name, List.of(), null);
    }

    /** Whether somebody has to say why it stays as it is; a hint may be passed over. */
    public boolean needsReason() {
        return !rule.hint();
    }

    public Principle principle() {
        return rule.principle();
    }
}
