package org.remit.approval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rounds as the rules see them: one word per participant, null for silence. */
final class Voices {

    private Voices() {}

    static List<Voice> voices(Outcome... words) {
        return voices(Arrays.asList(words));
    }

    static List<Voice> voices(List<Outcome> words) {
        return IntStream.range(0, words.size())
                .mapToObj(index -> new Voice(index + 1, words.get(index)))
                .toList();
    }

    /** So many voices that say the same. */
    static List<Outcome> times(int count, Outcome word) {
        return new ArrayList<>(java.util.Collections.nCopies(count, word));
    }

    /** Every way in which 0 to {@code most} participants can be silent or say one of the words. */
    static Stream<List<Outcome>> allUpTo(int most, Outcome... words) {
        return IntStream.rangeClosed(0, most).boxed().flatMap(size -> all(size, words));
    }

    static Stream<List<Outcome>> all(int size, Outcome... words) {
        if (size == 0) {
            return Stream.of(new ArrayList<>());
        }
        return all(size - 1, words)
                .flatMap(rest -> Stream.concat(Stream.of((Outcome) null), Stream.of(words))
                        .map(word -> {
                            List<Outcome> longer = new ArrayList<>(rest);
                            longer.add(word);
                            return longer;
                        }));
    }

    static long count(List<Outcome> words, Outcome word) {
        return words.stream().filter(said -> said == word).count();
    }

    static String spell(List<Outcome> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
