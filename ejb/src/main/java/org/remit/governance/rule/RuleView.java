package org.remit.governance.rule;

import java.time.LocalDate;
import java.util.List;
import org.remit.governance.rule.content.Prevailing;
import org.remit.governance.rule.content.RuleKind;
import org.remit.shared.LocalizedText;

/**
 * A version of a rule as its audience reads it.
 *
 * @param prevailing the language that counts
 * @param owner the unit that looks after it
 * @param audience the units that it is for; empty for the whole company
 * @param interests whether it touches the staff's interests
 * @param to its last day, or null
 * @param editorial whether it only corrected the wording
 * @param reading how far its audience has confirmed that it was read
 * @param resolution the decision by which it came into force
 * @param ending the decision by which it was repealed, or null
 */
public record RuleView(
        String code,
        RuleKind kind,
        LocalizedText title,
        Prevailing prevailing,
        UnitName owner,
        List<UnitName> audience,
        boolean interests,
        int number,
        RuleStanding standing,
        LocalDate from,
        LocalDate to,
        String note,
        boolean editorial,
        ReadingCount reading,
        RuleDecisionView decision,
        RuleDecisionView ending,
        List<ArticleView> articles) {}
