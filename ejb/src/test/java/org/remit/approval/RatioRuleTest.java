package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.Outcome.RETURNED;
import static org.remit.approval.Voices.voices;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioRuleTest {

    @Test
    void twoThirdsOfThreeAreTwo() {
        Rule rule = Rule.parse("ratio(2/3)");
        assertThat(rule.settle(voices(APPROVED, null, null), false)).isEmpty();
        assertThat(rule.settle(voices(APPROVED, null, APPROVED), false)).contains(APPROVED);
    }

    @Test
    void itIsRejectedAsSoonAsTheRatioIsOutOfReach() {
        Rule rule = Rule.parse("ratio(2/3)");
        assertThat(rule.settle(voices(REJECTED, null, null), false)).isEmpty();
        assertThat(rule.settle(voices(REJECTED, REJECTED, null), false)).contains(REJECTED);
    }

    @Test
    void oneReturnEndsIt() {
        assertThat(Rule.parse("ratio(1/2)").settle(voices(APPROVED, RETURNED, null), false))
                .contains(RETURNED);
    }

    @Test
    void nobodyReachesNoRatio() {
        assertThat(Rule.parse("ratio(1/2)").settle(voices(), true)).isEmpty();
    }

    @Test
    void aRatioOfNothingIsRefused() {
        assertThatThrownBy(() -> Rule.parse("ratio(0/3)")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "1/2", "2/3", "3/4", "1/1"})
    void whatIsSettledNoLaterWordCouldHaveChanged(String ratio) {
        Rule rule = Rule.parse("ratio(" + ratio + ")");
        Voices.allUpTo(5, APPROVED, REJECTED)
                .filter(words -> words.contains(null))
                .forEach(words -> rule.settle(voices(words), false)
                        .ifPresent(outcome -> completions(words)
                                .forEach(later -> assertThat(rule.settle(voices(later), false))
                                        .as(Voices.spell(words) + " -> " + Voices.spell(later))
                                        .contains(outcome))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "1/2", "2/3", "3/4", "1/1"})
    void itIsSettledAtTheLatestWhenAllHaveSpoken(String ratio) {
        Rule rule = Rule.parse("ratio(" + ratio + ")");
        Voices.allUpTo(6, APPROVED, REJECTED)
                .filter(words -> !words.isEmpty() && !words.contains(null))
                .forEach(words -> assertThat(rule.settle(voices(words), false))
                        .as(Voices.spell(words))
                        .contains(reached(ratio, words) ? APPROVED : REJECTED));
    }

    /** Compared as products, as rounding has no place here. */
    private static boolean reached(String ratio, List<Outcome> words) {
        String[] parts = ratio.split("/");
        return Voices.count(words, APPROVED) * Long.parseLong(parts[1]) >= words.size() * Long.parseLong(parts[0]);
    }

    private static java.util.stream.Stream<List<Outcome>> completions(List<Outcome> words) {
        return Voices.all(words.size(), APPROVED, REJECTED)
                .filter(later -> !later.contains(null)
                        && java.util.stream.IntStream.range(0, words.size())
                                .allMatch(index -> words.get(index) == null || words.get(index) == later.get(index)));
    }
}
