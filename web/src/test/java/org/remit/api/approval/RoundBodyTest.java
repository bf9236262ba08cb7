package org.remit.api.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.approval.Outcome;
import org.remit.approval.RequestView.ParticipantView;
import org.remit.approval.RequestView.RoundView;
import org.remit.approval.VoteBase;
import org.remit.approval.VoteCount;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

class RoundBodyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final ParticipantView SPOKEN = participant(1, Outcome.APPROVED);
    private static final ParticipantView SILENT = participant(2, null);

    @Test
    void anOpenRoundSaysWhoHasYetToSpeak() {
        assertThat(body(null, null).yetToSpeak()).containsExactly(SILENT);
    }

    @Test
    void inAClosedRoundNobodyIsWaitedFor() {
        assertThat(body(Outcome.APPROVED, null).yetToSpeak()).isEmpty();
    }

    @Test
    void theArithmeticOfAVoteIsWrittenOut() {
        RoundBody.Vote vote = body(null, new VoteCount(5, 2, 0, 1, 1, 3, "1/2", "1/2", VoteBase.MEMBERS, false, null))
                .vote();

        assertThat(vote.present()).isEqualTo(3);
        assertThat(vote.silent()).isEqualTo(1);
        assertThat(vote.result()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void aRoundWithoutVoteHasNoCount() {
        assertThat(body(null, null).vote()).isNull();
    }

    private static RoundBody body(Outcome outcome, VoteCount count) {
        return RoundBody.of(new RoundView(
                "userTask_reviewByHead", "all", outcome, NOW, NOW.plusSeconds(60), List.of(SPOKEN, SILENT), count));
    }

    private static ParticipantView participant(long id, Outcome outcome) {
        PersonRef person = new PersonRef(id, new LocalizedText("某人", null));
        return new ParticipantView(person, null, "PARTICIPANT", outcome, outcome == null ? null : NOW);
    }
}
