package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.Outcome.RETURNED;
import static org.remit.approval.Voices.voices;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllRuleTest {

    private final Rule rule = Rule.parse("all");

    @Test
    void itIsApprovedWhenTheLastHasApproved() {
        assertThat(rule.settle(voices(APPROVED, APPROVED, null), false)).isEmpty();
        assertThat(rule.settle(voices(APPROVED, APPROVED, APPROVED), false)).contains(APPROVED);
    }

    @Test
    void oneRejectionEndsIt() {
        assertThat(rule.settle(voices(null, REJECTED, null), false)).contains(REJECTED);
    }

    @Test
    void aReturnGoesBeforeARejection() {
        assertThat(rule.settle(voices(REJECTED, RETURNED), false)).contains(RETURNED);
    }

    @Test
    void nobodyApprovesNothing() {
        assertThat(rule.settle(voices(), true)).isEmpty();
    }

    @Test
    void everyWayToAnswerLeadsWhereTheRuleSays() {
        Voices.allUpTo(6, APPROVED, REJECTED, RETURNED)
                .forEach(words -> assertThat(rule.settle(voices(words), false))
                        .as(Voices.spell(words))
                        .isEqualTo(expected(words)));
    }

    @Test
    void silenceIsNoConsentAtTheTerm() {
        Voices.allUpTo(4, APPROVED, REJECTED, RETURNED)
                .forEach(words -> assertThat(rule.settle(voices(words), true)).isEqualTo(expected(words)));
    }

    private static Optional<Outcome> expected(List<Outcome> words) {
        if (words.contains(RETURNED)) {
            return Optional.of(RETURNED);
        } else if (words.contains(REJECTED)) {
            return Optional.of(REJECTED);
        }
        boolean all = !words.isEmpty() && Voices.count(words, APPROVED) == words.size();
        return all ? Optional.of(APPROVED) : Optional.empty();
    }
}
