package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.Outcome.ACKNOWLEDGED;
import static org.remit.approval.Outcome.AGREED;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.REFUSED;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.Outcome.RESUBMITTED;
import static org.remit.approval.Outcome.RETURNED;
import static org.remit.approval.Voices.voices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @Test
    void eachRuleIsReadFromItsText() {
        assertThat(Rule.parse("any")).isEqualTo(new AnyRule(null));
        assertThat(Rule.parse("all")).isEqualTo(new AllRule());
        assertThat(Rule.parse("sequence")).isEqualTo(new SequenceRule());
        assertThat(Rule.parse("mend")).isEqualTo(new MendRule());
        assertThat(Rule.parse("consent")).isEqualTo(new ConsentRule());
        assertThat(Rule.parse("acknowledge")).isEqualTo(new AcknowledgeRule());
        assertThat(Rule.parse("ratio(2/3)")).isEqualTo(new RatioRule(new Fraction(2, 3)));
        assertThat(Rule.parse("vote(1/2,2/3)")).isEqualTo(new VoteRule(new Fraction(1, 2), new Fraction(2, 3)));
        assertThat(Rule.parse("vote( 1 / 2 , 2/3 )")).isEqualTo(Rule.parse("vote(1/2,2/3)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "some",
                "ratio",
                "ratio()",
                "ratio(null)",
                "ratio(2)",
                "ratio(3/2)",
                "ratio(-1/2)",
                "vote",
                "vote(1/2)",
                "vote(1/2,1/2,1/2)",
                "vote(half,half)",
                "any(1/2)",
                "ALL",
                "ratio(1/0)"
            })
    void aTextThatIsNoRuleIsRefusedInWords(String text) {
        assertThatThrownBy(() -> Rule.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(".{10,}");
    }

    @Test
    void everybodyWhomItTouchesHasToConsentInPersonAndOneRefusalEndsIt() {
        Rule consent = Rule.parse("consent");
        assertThat(consent.settle(voices(AGREED, null), true)).isEmpty();
        assertThat(consent.settle(voices(AGREED, AGREED), false)).contains(AGREED);
        assertThat(consent.settle(voices(AGREED, null, REFUSED), false)).contains(REFUSED);
        assertThat(consent.settle(voices(), true)).isEmpty();
        assertThat(consent.words()).containsExactly(AGREED, REFUSED);
        assertThat(consent.personal()).isTrue();
    }

    @Test
    void everybodyConfirmsTheirOwnReadingAndNobodyToReadIsNobodyToWaitFor() {
        Rule acknowledge = Rule.parse("acknowledge");
        assertThat(acknowledge.settle(voices(ACKNOWLEDGED, null), true)).isEmpty();
        assertThat(acknowledge.settle(voices(ACKNOWLEDGED, ACKNOWLEDGED), false))
                .contains(ACKNOWLEDGED);
        assertThat(acknowledge.settle(voices(), false)).contains(ACKNOWLEDGED);
        assertThat(acknowledge.words()).containsExactly(ACKNOWLEDGED);
        assertThat(acknowledge.personal()).isTrue();
    }

    @Test
    void onlyTheApplicantsResubmissionEndsMending() {
        Rule mend = Rule.parse("mend");
        assertThat(mend.settle(voices((Outcome) null), true)).isEmpty();
        assertThat(mend.settle(voices(RESUBMITTED), false)).contains(RESUBMITTED);
        assertThat(mend.words()).containsExactly(RESUBMITTED);
        assertThat(mend.personal()).isTrue();
    }

    @Test
    void noRuleButTheVoteIsSettledByItsTerm() {
        for (String text : new String[] {"any", "all", "ratio(1/2)", "sequence"}) {
            Rule rule = Rule.parse(text);
            Voices.allUpTo(4, APPROVED, REJECTED, RETURNED)
                    .forEach(words -> assertThat(rule.settle(voices(words), true))
                            .as(text + " " + Voices.spell(words))
                            .isEqualTo(rule.settle(voices(words), false)));
        }
    }
}
