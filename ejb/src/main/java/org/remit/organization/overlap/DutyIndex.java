package org.remit.organization.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the duties of different positions that are alike, through an index of their terms instead of all pairs. */
final class DutyIndex {

    /** From here on two duties are worth a look: unrelated ones reach about 0.1, overlapping ones 0.27 and more. */
    static final double THRESHOLD = 0.25;

    /** Two duties of one function are that much more likely to be one. */
    static final double SAME_FUNCTION = 1.25;

    /** As many partners as each duty brings at most; who has more has a text that says nothing. */
    static final int PARTNERS = 10;

    private final List<DutyText> duties;
    private final TermVectors chinese;
    private final TermVectors english;

    DutyIndex(List<DutyText> duties) {
        this.duties = duties;
        chinese = new TermVectors(
                duties.stream().map(duty -> Tokens.chinese(duty.text().zh())).toList());
        english = new TermVectors(
                duties.stream().map(duty -> Tokens.english(duty.text().en())).toList());
    }

    /** The pairs that are alike, each once. */
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        double[] zh = new double[duties.size()];
        double[] en = new double[duties.size()];
        for (int duty = 0; duty < duties.size(); duty++) {
            chinese.cosines(duty, zh);
            english.cosines(duty, en);
            matches.addAll(best(duty, zh, en));
        }
        return matches;
    }

    /** The closest of the later duties; a pair can only be alike when its texts are in one of the languages. */
    private List<Match> best(int duty, double[] zh, double[] en) {
        PriorityQueue<Match> best = new PriorityQueue<>(Comparator.comparingDouble(Match::score));
        for (int other = duty + 1; other < duties.size(); other++) {
            double most = Math.max(zh[other], en[other]) * SAME_FUNCTION;
            boolean hopeful =
                    most >= (best.size() < PARTNERS ? THRESHOLD : best.peek().score());
            if (hopeful && !samePosition(duty, other)) {
                Match match = match(duty, other);
                if (match.score() >= THRESHOLD) {
                    best.add(match);
                }
                if (best.size() > PARTNERS) {
                    best.poll();
                }
            }
        }
        return List.copyOf(best);
    }

    private boolean samePosition(int one, int other) {
        return duties.get(one).position().equals(duties.get(other).position());
    }

    /** How alike two of the duties are. */
    Match match(int one, int other) {
        Double zh = alike(chinese, one, other);
        Double en = alike(english, one, other);
        DutyText a = duties.get(one);
        DutyText b = duties.get(other);
        return a.code().compareTo(b.code()) < 0 ? scored(a, b, zh, en) : scored(b, a, zh, en);
    }

    /**
     * The duties of other positions that a proposed one is like, the most alike first.
     *
     * @param most as many at most
     */
    List<Match> alike(DutyText proposed, int most) {
        List<Token> zhTokens = Tokens.chinese(proposed.text().zh());
        List<Token> enTokens = Tokens.english(proposed.text().en());
        double[] zh = chinese.cosines(zhTokens);
        double[] en = english.cosines(enTokens);
        return IntStream.range(0, duties.size())
                .filter(other -> Math.max(zh[other], en[other]) * SAME_FUNCTION >= THRESHOLD)
                .filter(other -> !duties.get(other).position().equals(proposed.position()))
                .mapToObj(other -> scored(
                        proposed,
                        duties.get(other),
                        zhTokens.isEmpty() || chinese.isEmpty(other) ? null : Math.min(1, zh[other]),
                        enTokens.isEmpty() || english.isEmpty(other) ? null : Math.min(1, en[other])))
                .filter(match -> match.score() >= THRESHOLD)
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .limit(most)
                .toList();
    }

    private static Match scored(DutyText a, DutyText b, Double zh, Double en) {
        double text = Stream.of(Optional.ofNullable(zh), Optional.ofNullable(en))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return new Match(a, b, zh, en, b.function().equals(a.function()) ? Math.min(1, text * SAME_FUNCTION) : text);
    }

    private static Double alike(TermVectors language, int one, int other) {
        return language.isEmpty(one) || language.isEmpty(other) ? null : language.cosine(one, other);
    }
}
