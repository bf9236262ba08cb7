package org.remit.organization.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Texts of one language as vectors of terms, a rare term weighing more than a frequent one, with an index from each term to
 * the texts that have it. The cosine of two vectors tells how alike the texts are, from 0 to 1.
 */
final class TermVectors {

    /** Each text's terms, the rarest first. */
    private final int[][] terms;

    /** Their weights; the squares of a text's weights add up to 1. */
    private final double[][] weights;

    /** Each term's texts, in their order. */
    private final int[][] texts;

    /** @param tokens of each text */
    TermVectors(List<List<Token>> tokens) {
        List<Set<String>> words = new ArrayList<>(tokens.size());
        Map<String, Integer> frequency = new HashMap<>();
        for (List<Token> text : tokens) {
            Set<String> distinct = new HashSet<>();
            text.forEach(token -> distinct.add(token.term()));
            distinct.forEach(term -> frequency.merge(term, 1, Integer::sum));
            words.add(distinct);
        }
        List<String> rarestFirst = new ArrayList<>(frequency.keySet());
        rarestFirst.sort(Comparator.<String>comparingInt(frequency::get).thenComparing(Comparator.naturalOrder()));
        Map<String, Integer> rank = new HashMap<>();
        texts = new int[rarestFirst.size()][];
        double[] idf = new double[rarestFirst.size()];
        for (String term : rarestFirst) {
            int number = rank.size();
            rank.put(term, number);
            texts[number] = new int[frequency.get(term)];
            idf[number] = Math.log(1 + (double) words.size() / frequency.get(term));
        }
        terms = new int[words.size()][];
        weights = new double[words.size()][];
        int[] filled = new int[texts.length];
        for (int text = 0; text < terms.length; text++) {
            terms[text] = words.get(text).stream().mapToInt(rank::get).sorted().toArray();
            weights[text] =
                    Arrays.stream(terms[text]).mapToDouble(term -> idf[term]).toArray();
            double length =
                    Math.sqrt(Arrays.stream(weights[text]).map(w -> w * w).sum());
            for (int i = 0; i < terms[text].length; i++) {
                weights[text][i] /= length;
                int term = terms[text][i];
                texts[term][filled[term]++] = text;
            }
        }
    }

    boolean isEmpty(int text) {
        return terms[text].length == 0;
    }

    /**
     * Names every later text that may be as alike as this to a text. Only its rarest terms are looked up: what the rest could
     * add is less than the threshold, so a text that shares none of the rarest cannot reach it.
     */
    void candidates(int text, double threshold, IntConsumer candidate) {
        double rest = 1;
        for (int i = 0; i < terms[text].length && rest >= threshold * threshold; i++) {
            rest -= weights[text][i] * weights[text][i];
            int[] having = texts[terms[text][i]];
            int at = Arrays.binarySearch(having, text);
            for (int later = at + 1; later < having.length; later++) {
                candidate.accept(having[later]);
            }
        }
    }

    double cosine(int one, int other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms[one].length && j < terms[other].length) {
            int difference = terms[one][i] - terms[other][j];
            if (difference == 0) {
                sum += weights[one][i++] * weights[other][j++];
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }
}
