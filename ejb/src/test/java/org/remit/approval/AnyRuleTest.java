package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.Outcome.APPROVED;
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
    void aParticipantMayApproveRejectOrReturn() {
        assertThat(rule.words()).containsExactly(APPROVED, REJECTED, RETURNED);
        assertThat(rule.personal()).isFalse();
        assertThat(rule.inTurn()).isFalse();
    }
}
