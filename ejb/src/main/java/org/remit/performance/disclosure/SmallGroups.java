package org.remit.performance.disclosure;

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
public final class SmallGroups {

    public static final int LEAST = 5;

    private SmallGroups() {}

    /** @param people how many belong to each group; the groups have nobody in common and are the total together */
    public static Set<String> hidden(Map<String, Integer> people) {
        return hidden(people, Set.of());
    }

    /**
     * The same where some groups are hidden anyway.
     *
     * @param anyway those of them; the others are hidden as far as these do not protect each other
     */
    public static Set<String> hidden(Map<String, Integer> people, Set<String> anyway) {
        Set<String> hidden = new TreeSet<>();
        Comparator<Map.Entry<String, Integer>> order =
                Comparator.comparing(group -> group.getValue() >= LEAST && !anyway.contains(group.getKey()));
        List<Map.Entry<String, Integer>> hiddenFirst = people.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(order.thenComparing(Map.Entry.comparingByValue()).thenComparing(Map.Entry.comparingByKey()))
                .toList();
        int together = 0;
        for (Map.Entry<String, Integer> group : hiddenFirst) {
            boolean small = group.getValue() < LEAST || anyway.contains(group.getKey());
            boolean needed = !hidden.isEmpty() && (hidden.size() < 2 || together < LEAST);
            if (small || needed) {
                hidden.add(group.getKey());
                together += group.getValue();
            }
        }
        return hidden;
    }

    /** Whether even the total tells of too few. */
    public static boolean tooFew(int people) {
        return people > 0 && people < LEAST;
    }
}
