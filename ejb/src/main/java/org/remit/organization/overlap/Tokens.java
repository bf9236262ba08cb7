package org.remit.organization.overlap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The terms by which texts are compared. Chinese: pairs of neighbouring characters, which separate duties better than
 * words cut by a dictionary. English: words without their endings. What every duty says, such as "responsible for", counts
 * for nothing.
 */
final class Tokens {

    private static final Pattern STOP_ZH = Pattern.compile(lines("zh").stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private static final Set<String> STOP_EN = Set.copyOf(lines("en"));

    private static final Pattern RUN = Pattern.compile("(?<han>\\p{IsHan}+)|(?<word>[\\p{L}\\p{N}&&[^\\p{IsHan}]]+)");

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");

    /** Shorter than this, a word without its ending could be any word. */
    private static final int SHORTEST_STEM = 3;

    private Tokens() {}

    /** @param text may be null */
    static List<Token> chinese(String text) {
        if (text == null) {
            return List.of();
        }
        Matcher stop = STOP_ZH.matcher(text);
        String kept = stop.replaceAll(found -> " ".repeat(found.group().length()));
        List<Token> tokens = new ArrayList<>();
        Matcher run = RUN.matcher(kept);
        while (run.find()) {
            if (run.group("han") == null) {
                tokens.add(new Token(run.group().toLowerCase(Locale.ROOT), run.start(), run.end()));
            } else {
                pairs(kept, run.start(), run.end(), tokens);
            }
        }
        return tokens;
    }

    /** A character that stands alone says too little. */
    private static void pairs(String text, int start, int end, List<Token> tokens) {
        int from = start;
        int middle = text.offsetByCodePoints(from, 1);
        while (middle < end) {
            int to = text.offsetByCodePoints(middle, 1);
            tokens.add(new Token(text.substring(from, to), from, to));
            from = middle;
            middle = to;
        }
    }

    /** @param text may be null */
    static List<Token> english(String text) {
        if (text == null) {
            return List.of();
        }
        List<Token> tokens = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            String word = run.group().toLowerCase(Locale.ROOT);
            if (word.length() > 1 && !STOP_EN.contains(word)) {
                tokens.add(new Token(stem(word), run.start(), run.end()));
            }
        }
        return tokens;
    }

    /** plans, planned and planning become plan; nothing cleverer, since both texts are cut in the same way. */
    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST_STEM + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && !word.endsWith("ss") && word.length() - ending.length() >= SHORTEST_STEM) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && last >= SHORTEST_STEM;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static List<String> lines(String language) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Tokens.class.getResourceAsStream("stop_" + language + ".txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
