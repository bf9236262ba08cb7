package org.remit.governance.rule.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.remit.shared.LocalizedText;
import org.remit.shared.Piece;

/**
 * What one version of a rule says otherwise than another, article by article; what is the same in both is left out.
 *
 * @param facts what is said about the rule besides its articles
 * @param changes in the order of the later version, what was removed last
 */
public record RuleDifference(List<Fact> facts, List<Change> changes) {

    /**
     * @param label the message key of what differs, such as {@code summary.ruleOwner}
     */
    public record Fact(String label, LocalizedText before, LocalizedText after) {}

    /** What became of an article. */
    public enum ArticleChange {
        ADDED,
        REMOVED,
        CHANGED,
        /** It says the same under another number. */
        MOVED
    }

    /**
     * @param before its number in the earlier version, or null
     * @param after its number in the later version, or null
     * @param heading what it is about, in the later version if it is there
     * @param zh the Chinese text with what was taken out and put in; empty when it is the same
     * @param en the English text likewise
     */
    public record Change(
            ArticleChange change,
            Integer before,
            Integer after,
            LocalizedText heading,
            List<Piece> zh,
            List<Piece> en) {}

    /** An article is known again by its text, else its heading, else its number. */
    public static RuleDifference between(List<Fact> facts, List<Article> older, List<Article> newer) {
        return new RuleDifference(
                facts, pairs(older, newer).stream().map(Pair::change).toList());
    }

    /** How many articles were changed in what way, without a look at their words. */
    public static Map<ArticleChange, Long> count(List<Article> older, List<Article> newer) {
        return pairs(older, newer).stream().collect(Collectors.groupingBy(Pair::kind, Collectors.counting()));
    }

    /** The articles that differ. */
    private static List<Pair> pairs(List<Article> older, List<Article> newer) {
        Map<Integer, Integer> partner = partners(older, newer);
        List<Pair> pairs = new ArrayList<>();
        for (int place = 0; place < newer.size(); place++) {
            Integer from = partner.get(place);
            Article before = from == null ? null : older.get(from);
            Article after = newer.get(place);
            if (!after.equals(before) || from != place) {
                pairs.add(new Pair(before, from, after, place));
            }
        }
        Set<Integer> kept = new HashSet<>(partner.values());
        IntStream.range(0, older.size())
                .filter(place -> !kept.contains(place))
                .forEach(place -> pairs.add(new Pair(older.get(place), place, null, null)));
        return pairs;
    }

    /** For the places of the newer articles those of the older ones. */
    private static Map<Integer, Integer> partners(List<Article> older, List<Article> newer) {
        Map<Integer, Integer> partner = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Likeness likeness : Likeness.values()) {
            for (int place = 0; place < newer.size(); place++) {
                for (int from = 0; from < older.size() && !partner.containsKey(place); from++) {
                    if (!taken.contains(from) && likeness.holds(older.get(from), from, newer.get(place), place)) {
                        partner.put(place, from);
                        taken.add(from);
                    }
                }
            }
        }
        return partner;
    }

    private enum Likeness {
        SAME {
            @Override
            boolean holds(Article older, int from, Article newer, int place) {
                return older.equals(newer);
            }
        },
        HEADING {
            @Override
            boolean holds(Article older, int from, Article newer, int place) {
                return !newer.heading().isEmpty() && older.heading().equals(newer.heading());
            }
        },
        NUMBER {
            @Override
            boolean holds(Article older, int from, Article newer, int place) {
                return from == place;
            }
        };

        abstract boolean holds(Article older, int from, Article newer, int place);
    }

    /** An article before and after, with its places. */
    private record Pair(Article before, Integer from, Article after, Integer place) {

        ArticleChange kind() {
            if (before == null) {
                return ArticleChange.ADDED;
            }
            if (after == null) {
                return ArticleChange.REMOVED;
            }
            return before.equals(after) ? ArticleChange.MOVED : ArticleChange.CHANGED;
        }

        Change change() {
            return new Change(
                    kind(),
                    from == null ? null : from + 1,
                    place == null ? null : place + 1,
                    (after == null ? before : after).heading(),
                    pieces(zh(before), zh(after)),
                    pieces(en(before), en(after)));
        }
    }

    private static List<Piece> pieces(String before, String after) {
        return before.equals(after) ? List.of() : Piece.between(before, after);
    }

    private static String zh(Article article) {
        return article == null
                ? ""
                : text(article.heading().zh(), article.body().zh());
    }

    private static String en(Article article) {
        return article == null
                ? ""
                : text(article.heading().en(), article.body().en());
    }

    private static String text(String heading, String body) {
        return (heading == null ? "" : heading + "\n") + (body == null ? "" : body);
    }
}
