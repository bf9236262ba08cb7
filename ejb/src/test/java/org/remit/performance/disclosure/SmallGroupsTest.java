package org.remit.performance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which groups are hidden, and that nobody can work them out. */
class SmallGroupsTest {

    @Test
    void groupsOfFivePeopleAreShown() {
        assertThat(SmallGroups.hidden(Map.of("A", 5, "B", 50))).isEmpty();
        assertThat(SmallGroups.hidden(Map.of("A", 0, "B", 50)))
                .as("nobody is no secret")
                .isEmpty();
        assertThat(SmallGroups.hidden(Map.of())).isEmpty();
    }

    @Test
    void oneSmallGroupHidesTheNextOneToo() {
        assertThat(SmallGroups.hidden(Map.of("A", 4, "B", 5, "C", 50))).containsExactly("A", "B");
        assertThat(SmallGroups.hidden(Map.of("A", 1, "B", 30, "C", 0))).containsExactly("A", "B");
    }

    @Test
    void smallGroupsThatAreFewTogetherHideAnother() {
        assertThat(SmallGroups.hidden(Map.of("A", 1, "B", 2, "C", 9, "D", 7))).containsExactly("A", "B", "D");
        assertThat(SmallGroups.hidden(Map.of("A", 2, "B", 3, "C", 9))).containsExactly("A", "B");
    }

    @Test
    void whereNobodyElseIsLeftAllAreHidden() {
        assertThat(SmallGroups.hidden(Map.of("A", 3))).containsExactly("A");
        assertThat(SmallGroups.hidden(Map.of("A", 1, "B", 2))).containsExactly("A", "B");
        assertThat(SmallGroups.tooFew(3)).isTrue();
        assertThat(SmallGroups.tooFew(5)).isFalse();
        assertThat(SmallGroups.tooFew(0)).isFalse();
    }

    /** What is left of the total without what is shown is at least two groups with five people, or the total is too small itself. */
    @Property
    boolean whatIsHiddenCannotBeWorkedOutFromTheTotal(@ForAll @Size(max = 12) List<@IntRange(max = 20) Integer> sizes) {
        Map<String, Integer> groups =
                IntStream.range(0, sizes.size()).boxed().collect(Collectors.toMap(index -> "G" + index, sizes::get));
        Set<String> hidden = SmallGroups.hidden(groups);
        boolean noSmallOneIsShown = groups.entrySet().stream()
                .filter(group -> !hidden.contains(group.getKey()))
                .allMatch(group -> group.getValue() == 0 || group.getValue() >= SmallGroups.LEAST);
        int left = hidden.stream().mapToInt(groups::get).sum();
        long filled = groups.values().stream().filter(size -> size > 0).count();
        boolean safe = hidden.isEmpty() || hidden.size() >= 2 && left >= SmallGroups.LEAST || hidden.size() == filled;
        return noSmallOneIsShown && safe;
    }
}
