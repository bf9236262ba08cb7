package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.Outcome.ABSTAINED;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.LAPSED;
import static org.remit.approval.Outcome.RECUSED;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.Voices.voices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a board may set, against a table written from the words of the settings, and what holds whatever it sets. */
class VoteSettingsTest {

    private static final Map<Character, Outcome> WORDS =
            Map.of('y', APPROVED, 'n', REJECTED, 'a', ABSTAINED, 'r', RECUSED);

    private static final int MOST = 9;

    @ParameterizedTest(name = "{6}: {4} by {0} and {1} of {2}")
    @CsvFileSource(resources = "votes.csv", delimiter = ';')
    void aVoteEndsAsTheWordsOfItsSettingsSay(
            String quorum, String majority, VoteBase base, long chair, String said, Outcome outcome, String why) {
        VoteRule rule = rule(new VoteSettings(quorum, majority, base, chair == 0 ? null : chair));
        List<Outcome> words = new ArrayList<>();
        said.chars().forEach(word -> words.add(WORDS.get((char) word)));

        assertThat(rule.settle(voices(words), true)).as(why).contains(outcome);
    }

    @Property
    void itAlwaysEndsAtItsTermAndBeforeThatWhenAllHaveSpoken(
            @ForAll("rules") VoteRule rule, @ForAll("said") List<Outcome> words) {
        assertThat(rule.settle(voices(words), true))
                .hasValueSatisfying(end -> assertThat(end).isIn(APPROVED, REJECTED, LAPSED));
        assertThat(rule.settle(voices(words), false).isPresent()).isEqualTo(!words.contains(null));
    }

    @Property
    void oneMemberHasOneVoiceInWhateverOrderTheySpeak(
            @ForAll("rules") VoteRule rule, @ForAll("said") List<Outcome> words) {
        VoteCount count = rule.count(voices(words));

        assertThat(count.yes() + count.no() + count.abstained() + count.recused() + count.silent())
                .isEqualTo(count.members())
                .isEqualTo(words.size());
        assertThat(count.present()).isEqualTo(count.yes() + count.no() + count.abstained());
    }

    @Property
    void aYesMoreNeverTakesAwayWhatIsCarried(@ForAll("rules") VoteRule rule, @ForAll("said") List<Outcome> words) {
        if (rule.count(voices(words)).carried()) {
            for (int member = 0; member < words.size(); member++) {
                List<Outcome> better = new ArrayList<>(words);
                better.set(member, APPROVED);
                assertThat(rule.count(voices(better)).carried())
                        .as("%s, and %s says yes", Voices.spell(words), member)
                        .isTrue();
            }
        }
    }

    @Property
    void ofTheVotesAnAbstentionIsNoNo(@ForAll("rules") VoteRule rule, @ForAll("said") List<Outcome> words) {
        VoteRule votes = new VoteRule(rule.quorum(), rule.majority(), VoteBase.VOTES, null);
        VoteRule members = new VoteRule(rule.quorum(), rule.majority(), VoteBase.MEMBERS, null);

        if (members.count(voices(words)).carried()) {
            assertThat(votes.count(voices(words)).carried()).isTrue();
        }
        List<Outcome> more = new ArrayList<>(words);
        more.replaceAll(word -> word == REJECTED ? ABSTAINED : word);
        if (votes.count(voices(words)).carried()) {
            assertThat(votes.count(voices(more)).carried()).isTrue();
        }
    }

    /** Others are silent still, who are not in the chair. */
    @Property
    void whatIsMissingIsJustWhatCarriesIt(@ForAll("rules") VoteRule rule, @ForAll("said") List<Outcome> words) {
        List<Outcome> all = new ArrayList<>(words);
        all.addAll(Voices.times(4 * MOST, null));
        int missing = rule.count(voices(all)).missing();
        for (int added = 0; added <= Math.min(missing, 4 * MOST); added++) {
            List<Outcome> more = new ArrayList<>(all);
            Collections.fill(more.subList(words.size(), words.size() + added), APPROVED);

            VoteCount then = rule.count(voices(more));
            if (then.yes() != then.no()) { // in a tie the chair may decide
                assertThat(then.missing() == 0).as("with %s more", added).isEqualTo(added == missing);
            }
        }
    }

    @Property
    void whoStandsAsideOrIsSilentMakesNoQuorum(@ForAll("rules") VoteRule rule, @ForAll("said") List<Outcome> words) {
        List<Outcome> away = new ArrayList<>(words);
        away.replaceAll(word -> word == RECUSED ? null : word);

        assertThat(rule.count(voices(words)).quorate())
                .isEqualTo(rule.count(voices(away)).quorate());
    }

    @Property
    void onlyATieLetsTheChairDecide(@ForAll("rules") VoteRule rule, @ForAll("said") List<Outcome> words) {
        VoteRule without = new VoteRule(rule.quorum(), rule.majority(), rule.base(), null);
        VoteCount plain = without.count(voices(words));

        if (plain.yes() != plain.no()) {
            assertThat(rule.settle(voices(words), true)).isEqualTo(without.settle(voices(words), true));
        }
    }

    @Test
    void aRoundKeepsTheSettingsWithWhichItWasOpened() {
        assertThat(new VoteSettings("1/2", ">=2/3", VoteBase.VOTES, 17L).rule()).isEqualTo("vote(1/2,>=2/3,VOTES,17)");
        assertThat(new VoteSettings("1/2", "1/2", VoteBase.MEMBERS, null).rule())
                .isEqualTo("vote(1/2,1/2,MEMBERS)");
        assertThat(Rule.parse("vote(1/2,1/2)")).isEqualTo(Rule.parse("vote(1/2,1/2,MEMBERS)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vote(1/2)",
                "vote(1/2,>=3/2)",
                "vote(1/2,1/2,HALF)",
                "vote(1/2,1/2,VOTES,chair)",
                "vote(>1/2,1/2)"
            })
    void whatIsNoSettingIsRefused(String text) {
        assertThatThrownBy(() -> Rule.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<VoteRule> rules() {
        Arbitrary<String> part = Arbitraries.of("1/2", ">=2/3", ">=1/2", "2/3", ">=3/4", "0/1");
        return Combinators.combine(
                        part,
                        part,
                        Arbitraries.of(VoteBase.class),
                        Arbitraries.longs().between(1, MOST).injectNull(0.5))
                .as((quorum, majority, base, chair) -> rule(new VoteSettings(quorum, majority, base, chair)));
    }

    @Provide
    Arbitrary<List<Outcome>> said() {
        return Arbitraries.of(APPROVED, REJECTED, ABSTAINED, RECUSED)
                .injectNull(0.2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST);
    }

    private static VoteRule rule(VoteSettings terms) {
        return (VoteRule) Rule.parse(terms.rule());
    }
}
