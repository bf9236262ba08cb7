package org.remit.organization.overlap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts of one language as vectors of terms, a rare term weighing more than a frequent one, with an index from each term to
 * the texts that have it. The cosine of two vectors tells how alike the texts are, from 0 to 1.
 */
final class TermVectors {

    /** Each text's terms, ascending. */
    private final int[][] terms;

    /** Their weights; the squares of a text's weights add up to 1. */
    private final double[][] weights;

    /** Each term's texts, ascending, and its weight in each of them. */
    private final int[][] texts;

    private final double[][] weightsIn;

    /** The number of each term, and how many texts have it. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final int[] frequency;

    /** @param tokens of each text */
    TermVectors(List<List<Token>> tokens) {
        terms = new int[tokens.size()][];
        for (int text = 0; text < terms.length; text++) {
            terms[text] = tokens.get(text).stream()
                    .mapToInt(token -> numbers.computeIfAbsent(token.term(), any -> numbers.size()))
                    .distinct()
                    .sorted()
                    .toArray();
        }
        frequency = new int[numbers.size()];
        Arrays.stream(terms).flatMapToInt(Arrays::stream).forEach(term -> frequency[term]++);
        weights = new double[terms.length][];
        texts = Arrays.stream(frequency).mapToObj(int[]::new).toArray(int[][]::new);
        weightsIn = Arrays.stream(frequency).mapToObj(double[]::new).toArray(double[][]::new);
        int[] filled = new int[frequency.length];
        for (int text = 0; text < terms.length; text++) {
            weights[text] = unit(Arrays.stream(terms[text])
                    .mapToDouble(term -> Math.log(1 + (double) terms.length / frequency[term]))
                    .toArray());
            for (int i = 0; i < terms[text].length; i++) {
                int term = terms[text][i];
                texts[term][filled[term]] = text;
                weightsIn[term][filled[term]++] = weights[text][i];
            }
        }
    }

    private static double[] unit(double[] vector) {
        double length =
                Math.sqrt(Arrays.stream(vector).map(weight -> weight * weight).sum());
        return Arrays.stream(vector).map(weight -> weight / length).toArray();
    }

    boolean isEmpty(int text) {
        return terms[text].length == 0;
    }

    /** The cosines of a text with all later ones; through the index, so that only texts with a common term cost anything. */
    void cosines(int text, double[] sums) {
        Arrays.fill(sums, text + 1, sums.length, 0);
        for (int i = 0; i < terms[text].length; i++) {
            int[] having = texts[terms[text][i]];
            double[] weightOf = weightsIn[terms[text][i]];
            for (int at = Arrays.binarySearch(having, text) + 1; at < having.length; at++) {
                sums[having[at]] += weights[text][i] * weightOf[at];
            }
        }
    }

    /** That of two texts. */
    double cosine(int one, int other) {
        double sum = 0;
        for (int i = 0; i < terms[one].length; i++) {
            int at = Arrays.binarySearch(terms[other], terms[one][i]);
            sum += at < 0 ? 0 : weights[one][i] * weights[other][at];
        }
        return Math.min(1, sum);
    }

    /** The cosines of another text with all of these; a term that none of them has makes it less like each. */
    double[] cosines(List<Token> tokens) {
        String[] other = tokens.stream().map(Token::term).distinct().toArray(String[]::new);
        double[] vector = unit(Arrays.stream(other).mapToDouble(this::rarity).toArray());
        double[] sums = new double[terms.length];
        for (int i = 0; i < other.length; i++) {
            Integer term = numbers.get(other[i]);
            for (int at = 0; term != null && at < texts[term].length; at++) {
                sums[texts[term][at]] += vector[i] * weightsIn[term][at];
            }
        }
        return sums;
    }

    private double rarity(String term) {
        Integer number = numbers.get(term);
        return Math.log(1 + (double) terms.length / (number == null ? 1 : frequency[number]));
    }
}
