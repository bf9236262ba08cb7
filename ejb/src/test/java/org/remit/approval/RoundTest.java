package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.Entities.NOW;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.LAPSED;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.WorkItem.State.ANSWERED;
import static org.remit.approval.WorkItem.State.CANCELLED;
import static org.remit.approval.WorkItem.State.OPEN;
import static org.remit.approval.WorkItem.State.WAITING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final Instant AFTER_TERM = NOW.plus(Duration.ofDays(30));

    @Test
    void everybodyIsAskedAtOnce() {
        assertThat(states(Entities.round("all", 3))).containsExactly(OPEN, OPEN, OPEN);
        assertThat(Entities.round("all", 3).items()).extracting(WorkItem::place).containsExactly(1, 2, 3);
    }

    @Test
    void inASequenceAllButTheFirstWaitForTheirTurn() {
        assertThat(states(Entities.round("sequence", 3))).containsExactly(OPEN, WAITING, WAITING);
    }

    @Test
    void theNextInTurnIsAskedWhenTheOneBeforeHasSpoken() {
        Round round = Entities.round("sequence", 3);
        assertThat(round.nextInTurn(LATER)).isEmpty();
        item(round, 0).answer(APPROVED, LATER);
        assertThat(round.nextInTurn(LATER)).contains(item(round, 1));
        assertThat(states(round)).containsExactly(ANSWERED, OPEN, WAITING);
        assertThat(item(round, 1).openedAt()).isEqualTo(LATER);
    }

    @Test
    void aSettledRoundAsksNobodyMore() {
        Round round = Entities.round("sequence", 3);
        item(round, 0).answer(REJECTED, LATER);
        assertThat(round.settle(LATER)).contains(REJECTED);
        assertThat(round.nextInTurn(LATER)).isEmpty();
        assertThat(states(round)).containsExactly(ANSWERED, CANCELLED, CANCELLED);
    }

    @Test
    void theFirstWordEndsARoundOfAny() {
        Round round = Entities.round("any", 3);
        assertThat(round.settle(LATER)).isEmpty();
        item(round, 1).answer(APPROVED, LATER);
        assertThat(round.settle(LATER)).contains(APPROVED);
        assertThat(round.outcome()).isEqualTo(APPROVED);
        assertThat(round.settledAt()).isEqualTo(LATER);
        assertThat(round.open()).isFalse();
        assertThat(states(round)).containsExactly(CANCELLED, ANSWERED, CANCELLED);
    }

    @Test
    void aRoundIsSettledOnce() {
        Round round = Entities.round("any", 2);
        item(round, 0).answer(APPROVED, LATER);
        round.settle(LATER);
        assertThat(round.settle(AFTER_TERM)).isEmpty();
        assertThat(round.settledAt()).isEqualTo(LATER);
    }

    @Test
    void aCancelledRoundIsNeverSettled() {
        Round round = Entities.round("any", 2);
        round.cancel(LATER);
        assertThat(states(round)).containsExactly(CANCELLED, CANCELLED);
        assertThat(round.settle(AFTER_TERM)).isEmpty();
        assertThat(round.state()).isEqualTo(Round.State.CANCELLED);
        assertThat(round.outcome()).isNull();
    }

    @Test
    void anAnswerStaysWhenTheRoundIsCancelled() {
        Round round = Entities.round("all", 2);
        item(round, 0).answer(APPROVED, LATER);
        round.cancel(LATER);
        assertThat(states(round)).containsExactly(ANSWERED, CANCELLED);
        assertThat(item(round, 0).outcome()).isEqualTo(APPROVED);
    }

    @Test
    void whoeverWasReplacedHasNoVoiceWhileTheRoundIsOpen() {
        Round round = Entities.round("all", 2);
        item(round, 0).answer(APPROVED, LATER);
        item(round, 1).cancel();
        round.ask(new Asked(20, 12L, Asked.Because.ESCALATION), LATER).answer(APPROVED, LATER);
        assertThat(round.settle(LATER)).contains(APPROVED);
    }

    @Test
    void aVoteStaysOpenUntilItsTermAndCountsTheSilentAsMembers() {
        Round round = Entities.round("vote", 5);
        item(round, 0).answer(APPROVED, LATER);
        item(round, 1).answer(APPROVED, LATER);
        assertThat(round.settle(round.dueAt().minusNanos(1))).isEmpty();
        assertThat(round.settle(round.dueAt())).contains(LAPSED);
        VoteCount count = round.voteCount().orElseThrow();
        assertThat(count.members()).isEqualTo(5);
        assertThat(count.silent()).isEqualTo(3);
        assertThat(count.result()).isEqualTo(LAPSED);
    }

    @Test
    void onlyAVoteHasACount() {
        assertThat(Entities.round("all", 2).voteCount()).isEmpty();
    }

    @Test
    void theTermIsOverFromItsLastMomentOn() {
        Round round = Entities.round("any", 1);
        assertThat(round.termOver(round.dueAt().minusNanos(1))).isFalse();
        assertThat(round.termOver(round.dueAt())).isTrue();
        assertThat(round.remindAt()).isBefore(round.dueAt());
    }

    @Test
    void itKnowsTheContentItWasOpenedOn() {
        assertThat(Entities.round("any").contentVersion()).isEqualTo(1);
    }

    private static WorkItem item(Round round, int index) {
        return round.items().get(index);
    }

    private static List<WorkItem.State> states(Round round) {
        return round.items().stream().map(WorkItem::state).toList();
    }

    @Test
    void whereTheFeatureKnowsADayItMayTakeUntilItsEndWithAReminderADayBefore() {
        Round round = Entities.round("any", 1);
        LocalDate later = LocalDate.ofInstant(round.dueAt(), ZoneOffset.UTC).plusDays(10);
        round.until(later, ZoneOffset.UTC);
        Instant end = later.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThat(round.dueAt()).isEqualTo(end);
        assertThat(round.remindAt()).isEqualTo(end.minus(Duration.ofDays(1)));
    }

    @Test
    void thatDayNeverShortensItsTerm() {
        Round round = Entities.round("any", 1);
        Instant due = round.dueAt();
        round.until(LocalDate.ofInstant(due, ZoneOffset.UTC).minusDays(2), ZoneOffset.UTC);
        assertThat(round.dueAt()).isEqualTo(due);
    }
}
