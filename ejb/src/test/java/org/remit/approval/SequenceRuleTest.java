package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.Outcome.RETURNED;
import static org.remit.approval.Voices.voices;

import org.junit.jupiter.api.Test;

class SequenceRuleTest {

    private final Rule rule = Rule.parse("sequence");

    @Test
    void participantsAreAskedInTurn() {
        assertThat(rule.inTurn()).isTrue();
        assertThat(rule.personal()).isFalse();
    }

    @Test
    void itSettlesAsAllDoes() {
        Rule all = Rule.parse("all");
        Voices.allUpTo(4, APPROVED, REJECTED, RETURNED)
                .forEach(words ->
                        assertThat(rule.settle(voices(words), false)).isEqualTo(all.settle(voices(words), false)));
    }

    @Test
    void aRejectionAsksNobodyAfterIt() {
        assertThat(rule.settle(voices(APPROVED, REJECTED, null), false)).contains(REJECTED);
    }
}
