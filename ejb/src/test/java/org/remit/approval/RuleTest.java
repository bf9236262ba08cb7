package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.Outcome.ACKNOWLEDGED;
import static org.remit.approval.Outcome.AGREED;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.CONFIRMED;
import static org.remit.approval.Outcome.DISMISSED;
import static org.remit.approval.Outcome.GRANTED;
import static org.remit.approval.Outcome.PROPOSED;
import static org.remit.approval.Outcome.PUBLISHED;
import static org.remit.approval.Outcome.REFUSED;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.Outcome.RESERVED;
import static org.remit.approval.Outcome.RESUBMITTED;
import static org.remit.approval.Outcome.RETURNED;
import static org.remit.approval.Outcome.SENT_BACK;
import static org.remit.approval.Outcome.SIGNED;
import static org.remit.approval.Outcome.UNSIGNED;
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
        assertThat(Rule.parse("vote(1/2,2/3)"))
                .isEqualTo(new VoteRule(
                        new Threshold(new Fraction(1, 2), false),
                        new Threshold(new Fraction(2, 3), false),
                        VoteBase.MEMBERS,
                        null));
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
                "personal",
                "personal(SIGNED)",
                "panel(1/2)",
                "all(PROPOSED,SENT_BACK)",
                "ratio(1/0)"
            })
    void aTextThatIsNoRuleIsRefusedInWords(String text) {
        assertThatThrownBy(() -> Rule.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(".{10,}");
    }

    @Test
    void whoeverSpeaksFirstPublishesAndAnEarlierApprovalIsNoAnswer() {
        Rule publish = Rule.parse("publish");

        assertThat(publish.words()).containsExactly(PUBLISHED);
        assertThat(publish.passes()).isFalse();
        assertThat(publish.settle(voices(null, null), true)).isEmpty();
        assertThat(publish.settle(voices(null, PUBLISHED), false)).contains(PUBLISHED);
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
    void aStepMayHaveWordsOfItsOwn() {
        assertThat(Rule.parse("any(CONFIRMED,SENT_BACK)").words()).containsExactly(CONFIRMED, SENT_BACK);
        assertThat(Rule.parse("any(CONFIRMED,SENT_BACK)").settle(voices(null, SENT_BACK), false))
                .contains(SENT_BACK);
        assertThat(Rule.parse("all(PROPOSED)").words()).containsExactly(PROPOSED);
        assertThat(Rule.parse("all(PROPOSED)").settle(voices(PROPOSED, null), true))
                .isEmpty();
        assertThat(Rule.parse("all(PROPOSED)").settle(voices(PROPOSED, PROPOSED), false))
                .contains(PROPOSED);
        assertThat(Rule.parse("all(PROPOSED)").passes()).isFalse();
    }

    @Test
    void whatOnlyThePersonCanSayIsSettledByTheirFirstWordOrBySilenceAtTheTerm() {
        Rule personal = Rule.parse("personal(SIGNED,RESERVED,UNSIGNED)");
        assertThat(personal.words()).containsExactly(SIGNED, RESERVED);
        assertThat(personal.settle(voices((Outcome) null), false)).isEmpty();
        assertThat(personal.settle(voices(RESERVED), false)).contains(RESERVED);
        assertThat(personal.settle(voices((Outcome) null), true)).contains(UNSIGNED);
        assertThat(personal.settle(voices(), true)).contains(UNSIGNED);
        assertThat(personal.personal()).isTrue();
        assertThat(personal.closesAtTerm()).isTrue();
    }

    @Test
    void aPanelGrantsWhenMoreThanThatPartOfAllItsMembersDoesAndDismissesWhenItCannotAnyMore() {
        Rule panel = Rule.parse("panel(1/2,GRANTED,DISMISSED)");
        assertThat(panel.words()).containsExactly(GRANTED, DISMISSED);
        assertThat(panel.settle(voices(GRANTED, null, null), true)).isEmpty();
        assertThat(panel.settle(voices(GRANTED, DISMISSED, GRANTED), false)).contains(GRANTED);
        assertThat(panel.settle(voices(DISMISSED, null, DISMISSED), false)).contains(DISMISSED);
        assertThat(panel.settle(voices(), true)).isEmpty();
        assertThat(panel.settle(voices(GRANTED, GRANTED, null, null), false)).isEmpty();
        assertThat(panel.settle(voices(GRANTED, GRANTED, DISMISSED, DISMISSED), false))
                .contains(DISMISSED);
        assertThat(panel.personal()).isTrue();
        assertThatThrownBy(() -> Rule.parse("panel(2/2,GRANTED,DISMISSED)"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noRuleButTheVoteAndWhatOnlyThePersonCanSayIsSettledByItsTerm() {
        for (String text : new String[] {"any", "all", "ratio(1/2)", "sequence"}) {
            Rule rule = Rule.parse(text);
            Voices.allUpTo(4, APPROVED, REJECTED, RETURNED)
                    .forEach(words -> assertThat(rule.settle(voices(words), true))
                            .as(text + " " + Voices.spell(words))
                            .isEqualTo(rule.settle(voices(words), false)));
        }
    }
}
