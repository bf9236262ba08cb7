package org.remit.organization.overlap;

import java.util.List;
import java.util.Map;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A pair as it is shown.
 *
 * @param zh the two Chinese texts, cut into what they share and the rest; empty when one has none
 * @param en the same of the English ones
 * @param decidedBy who decided on it, or null
 * @param requests by which the decision is carried out
 */
public record OverlapView(
        OverlapPair pair,
        List<List<TextPart>> zh,
        List<List<TextPart>> en,
        PersonRef decidedBy,
        List<CarryingRequest> requests) {

    static OverlapView of(OverlapPair pair, Map<Long, PersonRef> people, List<CarryingRequest> requests) {
        LocalizedText one = pair.first().text();
        LocalizedText other = pair.second().text();
        return new OverlapView(
                pair,
                cut(one.zh(), Tokens.chinese(one.zh()), other.zh(), Tokens.chinese(other.zh())),
                cut(one.en(), Tokens.english(one.en()), other.en(), Tokens.english(other.en())),
                pair.decidedBy() == null ? null : people.get(pair.decidedBy()),
                requests);
    }

    /** Whether a change of a position's duties is under way, or in force, by which the decision is carried out there. */
    public boolean carriedOutBy(String position) {
        return requests.stream().anyMatch(request -> request.position().equals(position) && request.counts());
    }

    /** Whether nothing is left to be asked for: a merger changes the duties of both positions, a helper's part those of one. */
    public boolean carriedOut() {
        boolean first = carriedOutBy(pair.first().position());
        boolean second = carriedOutBy(pair.second().position());
        return switch (pair.verdict()) {
            case MERGE -> first && second;
            case OWNER_HELPER -> first || second;
            case ACCEPT -> true;
        };
    }

    private static List<List<TextPart>> cut(String one, List<Token> tokens, String other, List<Token> otherTokens) {
        return one == null || other == null
                ? List.of()
                : List.of(SharedWords.parts(one, tokens, otherTokens), SharedWords.parts(other, otherTokens, tokens));
    }
}
