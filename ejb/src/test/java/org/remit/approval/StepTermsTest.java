package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.approval.calendar.WorkingDays;

class StepTermsTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Test
    void aStepThatSaysLittleGetsFiveWorkingDaysAndItsSuperiorsAfterwards() {
        StepTerms terms = of(Map.of());
        assertThat(terms.rule()).isEqualTo("any");
        assertThat(terms.term()).isEqualTo(new Term(5, true, WorkingDays.mondayToFriday(ZONE)));
        assertThat(terms.onTimeout()).isEqualTo(OnTimeout.ESCALATE);
    }

    @Test
    void aVoteClosesAtItsTermAndNeedsOverHalfUnlessItSaysElse() {
        assertThat(of(Map.of("rule", "vote")).rule()).isEqualTo("vote(1/2,1/2)");
        assertThat(of(Map.of("rule", "vote")).onTimeout()).isEqualTo(OnTimeout.CLOSE);
        assertThat(of(Map.of("rule", "vote", "quorum", "1/3", "majority", "2/3"))
                        .rule())
                .isEqualTo("vote(1/3,2/3)");
    }

    @Test
    void anApplicantWhoMendsIsReminded() {
        assertThat(of(Map.of("rule", "mend")).onTimeout()).isEqualTo(OnTimeout.REMIND);
    }

    @Test
    void aRatioIsTakenFromItsProperty() {
        assertThat(of(Map.of("rule", "ratio", "ratio", "2/3", "term", "P3D")).rule())
                .isEqualTo("ratio(2/3)");
    }

    @Test
    void aStepSaysItsWordsAndWhatSilenceMeans() {
        StepTerms sign = of(Map.of("rule", "personal", "words", "SIGNED,RESERVED", "onTimeout", "silence(UNSIGNED)"));
        assertThat(sign.rule()).isEqualTo("personal(SIGNED,RESERVED,UNSIGNED)");
        assertThat(sign.onTimeout()).isEqualTo(OnTimeout.CLOSE);
        assertThat(of(Map.of("rule", "all", "words", "PROPOSED")).rule()).isEqualTo("all(PROPOSED)");
        StepTerms panel = of(Map.of("rule", "panel", "ratio", "1/2", "words", "GRANTED,DISMISSED"));
        assertThat(panel.rule()).isEqualTo("panel(1/2,GRANTED,DISMISSED)");
        assertThat(panel.onTimeout()).isEqualTo(OnTimeout.REMIND);
    }

    @Test
    void aPersonalStepThatDoesNotSayWhatSilenceMeansIsRefused() {
        assertThatThrownBy(() -> of(Map.of("rule", "personal", "words", "SIGNED", "onTimeout", "close")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("silence");
    }

    @ParameterizedTest
    @CsvSource({
        "any, close",
        "all, close",
        "sequence, close",
        "vote, escalate",
        "vote, remind",
        "mend, escalate",
        "mend, close",
        "any, never",
        "any, silence(WAIVED)",
        "ratio, escalate",
        "none, escalate"
    })
    void aStepThatCouldNeverEndOrHandsOnAPersonalVoiceIsRefused(String rule, String onTimeout) {
        assertThatThrownBy(() -> of(Map.of("rule", rule, "onTimeout", onTimeout)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStepWithoutParticipantsIsRefused() {
        assertThatThrownBy(() -> StepTerms.of(Map.of("rule", "any"), WorkingDays.mondayToFriday(ZONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("participants");
    }

    private static StepTerms of(Map<String, String> properties) {
        Map<String, String> all = new HashMap<>(properties);
        all.put("participants", "board");
        return StepTerms.of(all, WorkingDays.mondayToFriday(ZONE));
    }
}
