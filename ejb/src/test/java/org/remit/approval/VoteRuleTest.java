package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.Outcome.ABSTAINED;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.LAPSED;
import static org.remit.approval.Outcome.RECUSED;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.Outcome.RETURNED;
import static org.remit.approval.Voices.times;
import static org.remit.approval.Voices.voices;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoteRuleTest {

    private static final Outcome[] WORDS = {APPROVED, REJECTED, ABSTAINED, RECUSED};

    private final VoteRule rule = (VoteRule) Rule.parse("vote(1/2,1/2)");

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,2", "4,3", "5,3", "6,4", "7,4"})
    void overHalfOfTheMembersAreNeededForTheQuorumAndForAYes(int members, int needed) {
        VoteCount count = rule.count(voices(times(members, null)));
        assertThat(count.quorumNeeded()).isEqualTo(needed);
        assertThat(count.yesNeeded()).isEqualTo(needed);
        assertThat(result(times(needed, APPROVED), members)).isEqualTo(APPROVED);
        assertThat(result(times(needed - 1, APPROVED), members)).isNotEqualTo(APPROVED);
    }

    @Test
    void anAbstentionCountsForTheQuorumButNotForTheMatter() {
        assertThat(settled(APPROVED, APPROVED, ABSTAINED, null, null)).isEqualTo(REJECTED);
        assertThat(settled(APPROVED, APPROVED, null, null, null)).isEqualTo(LAPSED);
        assertThat(settled(APPROVED, APPROVED, APPROVED, null, null)).isEqualTo(APPROVED);
    }

    @Test
    void aRecusedMemberDoesNotCountForTheQuorumAndIsStillAMember() {
        assertThat(settled(APPROVED, APPROVED, RECUSED, null, null)).isEqualTo(LAPSED);
        assertThat(settled(APPROVED, APPROVED, APPROVED, RECUSED, RECUSED)).isEqualTo(APPROVED);
        assertThat(settled(APPROVED, APPROVED, REJECTED, RECUSED, RECUSED)).isEqualTo(REJECTED);
    }

    @Test
    void aDissentAfterTheMatterIsClearIsStillHeard() {
        assertThat(rule.settle(voices(APPROVED, APPROVED, APPROVED, null, null), false))
                .isEmpty();
        assertThat(rule.settle(voices(APPROVED, APPROVED, APPROVED, REJECTED, REJECTED), false))
                .contains(APPROVED);
    }

    @Test
    void aTieIsNoMajority() {
        assertThat(settled(APPROVED, APPROVED, REJECTED, REJECTED)).isEqualTo(REJECTED);
    }

    @Test
    void aVoteInWhichNobodySpeaksLapses() {
        assertThat(rule.settle(voices(null, null, null), true)).contains(LAPSED);
        assertThat(rule.settle(voices(RECUSED), false)).contains(LAPSED);
        assertThat(rule.settle(voices(), false)).contains(LAPSED);
    }

    @Test
    void itNeverSettlesBeforeAllHaveSpokenOrTheTerm() {
        Voices.allUpTo(6, WORDS)
                .forEach(words -> assertThat(rule.settle(voices(words), false).isPresent())
                        .as(Voices.spell(words))
                        .isEqualTo(!words.contains(null)));
    }

    @Test
    void atTheTermItAlwaysSettlesAsTheArithmeticSays() {
        Voices.allUpTo(6, WORDS)
                .forEach(words -> assertThat(rule.settle(voices(words), true))
                        .as(Voices.spell(words))
                        .contains(expected(words)));
    }

    @Test
    void everyMemberIsCountedExactlyOnce() {
        Voices.allUpTo(5, WORDS).forEach(words -> {
            VoteCount count = rule.count(voices(words));
            assertThat(count.yes() + count.no() + count.abstained() + count.recused() + count.silent())
                    .isEqualTo(count.members())
                    .isEqualTo(words.size());
        });
    }

    @Test
    void aYesInsteadOfAnythingElseNeverHarmsTheMatter() {
        Voices.all(5, WORDS).forEach(words -> {
            boolean carried = rule.settle(voices(words), true).orElseThrow() == APPROVED;
            for (int member = 0; carried && member < words.size(); member++) {
                List<Outcome> better = new ArrayList<>(words);
                better.set(member, APPROVED);
                assertThat(rule.settle(voices(better), true)).contains(APPROVED);
            }
        });
    }

    @Test
    void theSettingsAreShownAsTheyWereMade() {
        VoteCount count = ((VoteRule) Rule.parse("vote(1/3,2/3)")).count(voices(times(6, APPROVED)));
        assertThat(count.quorum()).isEqualTo("1/3");
        assertThat(count.majority()).isEqualTo("2/3");
        assertThat(count.quorumNeeded()).isEqualTo(3);
        assertThat(count.yesNeeded()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vote(1/1,1/2)", "vote(1/2,1/1)", "vote(2/2,1/2)"})
    void moreThanAllIsRefusedAsASetting(String text) {
        assertThatThrownBy(() -> Rule.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVoteIsPersonalAndKnowsNoReturn() {
        assertThat(rule.personal()).isTrue();
        assertThat(rule.words())
                .containsExactly(APPROVED, REJECTED, ABSTAINED, RECUSED)
                .doesNotContain(RETURNED);
    }

    private Outcome settled(Outcome... words) {
        return rule.settle(voices(words), true).orElseThrow();
    }

    private Outcome result(List<Outcome> words, int members) {
        words.addAll(times(members - words.size(), null));
        return rule.settle(voices(words), true).orElseThrow();
    }

    private static Outcome expected(List<Outcome> words) {
        long yes = Voices.count(words, APPROVED);
        long present = yes + Voices.count(words, REJECTED) + Voices.count(words, ABSTAINED);
        if (2 * present <= words.size()) {
            return LAPSED;
        }
        return 2 * yes > words.size() ? APPROVED : REJECTED;
    }
}
