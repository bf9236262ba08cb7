package org.remit.organization.overlap;

import java.math.BigDecimal;
import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A duty in force of another position that says much the same as a proposed one.
 *
 * @param duty the place of the proposed one, from 0
 * @param with the one in force
 * @param score how alike they are, 0 to 1
 * @param zh its Chinese text, cut into what both share and the rest; empty when one has none
 * @param en the same of the English ones
 * @param decision what was decided on the two in an earlier version, or null
 */
public record ProposedOverlap(
        int duty, OverlapSide with, BigDecimal score, List<TextPart> zh, List<TextPart> en, PastDecision decision) {

    static ProposedOverlap of(
            int place, LocalizedText proposed, OverlapSide with, double score, PastDecision decision) {
        LocalizedText other = with.text();
        return new ProposedOverlap(
                place,
                with,
                BigDecimal.valueOf(score),
                proposed.zh() == null
                        ? List.of()
                        : SharedWords.parts(other.zh(), Tokens.chinese(other.zh()), Tokens.chinese(proposed.zh())),
                proposed.en() == null
                        ? List.of()
                        : SharedWords.parts(other.en(), Tokens.english(other.en()), Tokens.english(proposed.en())),
                decision);
    }

    ProposedOverlap withoutReason() {
        return decision == null ? this : new ProposedOverlap(duty, with, score, zh, en, decision.withoutReason());
    }
}
