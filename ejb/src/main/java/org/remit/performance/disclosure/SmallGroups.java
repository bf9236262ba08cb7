package org.remit.performance.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which groups must not be shown, since their figures would tell of single people.
 *
 * <p>A group of fewer than {@value #LEAST} is hidden (primary suppression). Where the total is shown, what is left of it after all
 * groups that are shown would tell of the hidden ones again: so more are hidden, the smallest first, until the hidden ones are two at
 * least, with {@value #LEAST} people together (secondary or complementary suppression, as statistical offices do it; see the Handbook
 * on Statistical Disclosure Control of the ESSnet, chapter 4). Groups without anybody say nothing and hide nothing.
 */
final class SmallGroups {

    static final int LEAST = 5;

    private SmallGroups() {}

    /** @param people how many belong to each group; the groups have nobody in common and are the total together */
    static Set<String> hidden(Map<String, Integer> people) {
        Set<String> hidden = new TreeSet<>();
        List<Map.Entry<String, Integer>> smallestFirst = people.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        int together = 0;
        for (Map.Entry<String, Integer> group : smallestFirst) {
            boolean small = group.getValue() < LEAST;
            boolean needed = !hidden.isEmpty() && (hidden.size() < 2 || together < LEAST);
            if (small || needed) {
                hidden.add(group.getKey());
                together += group.getValue();
            }
        }
        return hidden;
    }

    /** Whether even the total tells of too few. */
    static boolean tooFew(int people) {
        return people > 0 && people < LEAST;
    }
}
