package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.CHANGES_WORK;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.Outcome.RETURNED;
import static org.remit.approval.Voices.voices;

import org.junit.jupiter.api.Test;

class AnyRuleTest {

    private final Rule rule = Rule.parse("any");

    @Test
    void whoeverSpeaksFirstDecides() {
        assertThat(rule.settle(voices(null, APPROVED, null), false)).contains(APPROVED);
        assertThat(rule.settle(voices(null, null, REJECTED), false)).contains(REJECTED);
        assertThat(rule.settle(voices(RETURNED), false)).contains(RETURNED);
    }

    @Test
    void itStaysOpenWhileNobodyHasSpoken() {
        assertThat(rule.settle(voices(null, null), false)).isEmpty();
        assertThat(rule.settle(voices(), false)).isEmpty();
    }

    @Test
    void theTermChangesNothing() {
        Voices.allUpTo(3, APPROVED, REJECTED, RETURNED)
                .forEach(words ->
                        assertThat(rule.settle(voices(words), true)).isEqualTo(rule.settle(voices(words), false)));
    }

    @Test
    void aStepMayAllowAWordMoreOrAWordLess() {
        Rule marks = Rule.parse("any(+CHANGES_WORK)");
        Rule answers = Rule.parse("any(-APPROVED)");

        assertThat(marks.words()).containsExactly(APPROVED, CHANGES_WORK, REJECTED, RETURNED);
        assertThat(marks.settle(voices(CHANGES_WORK), false)).contains(CHANGES_WORK);
        assertThat(answers.words()).containsExactly(REJECTED, RETURNED);
        assertThatThrownBy(() -> Rule.parse("any(APPROVED)")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEarlierYesAnswersOnlyWhereTheUsualWordsAreAsked() {
        assertThat(rule.passes()).isTrue();
        assertThat(Rule.parse("any(+CHANGES_WORK)").passes()).isFalse();
    }

    @Test
    void aParticipantMayApproveRejectOrReturn() {
        assertThat(rule.words()).containsExactly(APPROVED, REJECTED, RETURNED);
        assertThat(rule.personal()).isFalse();
        assertThat(rule.inTurn()).isFalse();
    }
}
