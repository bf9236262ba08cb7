package org.remit.api.governance;

import java.time.LocalDate;
import java.util.List;
import org.remit.governance.rule.content.Article;
import org.remit.governance.rule.content.Prevailing;
import org.remit.governance.rule.content.RuleContent;
import org.remit.governance.rule.content.RuleKind;
import org.remit.shared.LocalizedText;

/**
 * A rule, its amendment or its repeal. What has a code that is in force already is its next version.
 *
 * @param code up to 30 letters, digits, dots, hyphens and underscores
 * @param prevailing the language that counts
 * @param owner the code of the unit that looks after it
 * @param audience the codes of the units that it is for; left out for the whole company
 * @param consulted the codes of the units whose heads are asked for comments
 * @param interests whether it touches the staff's interests; staff rules always do
 * @param from the day from which it is to be in force or, of a repeal, no longer
 * @param note why; needed for a repeal
 * @param repeal whether the rule is to end; then only code, from, note and consulted count
 * @param editorial whether it only corrects the wording, so that nobody confirms again that they have read it
 * @param articles in their order, with their texts in Markdown
 */
public record RuleWish(
        String code,
        RuleKind kind,
        LocalizedText title,
        Prevailing prevailing,
        String owner,
        List<String> audience,
        List<String> consulted,
        Boolean interests,
        LocalDate from,
        String note,
        Boolean repeal,
        Boolean editorial,
        List<Article> articles) {

    RuleContent content() {
        return new RuleContent(
                code,
                kind,
                title,
                prevailing,
                owner,
                audience,
                consulted,
                Boolean.TRUE.equals(interests),
                from,
                note,
                Boolean.TRUE.equals(repeal),
                Boolean.TRUE.equals(editorial),
                articles);
    }
}
