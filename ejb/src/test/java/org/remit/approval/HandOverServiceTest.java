package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.DeskHouse.APPLICANT;
import static org.remit.approval.DeskHouse.HR_MANAGER;
import static org.remit.approval.Outcome.ACKNOWLEDGED;
import static org.remit.approval.Outcome.AGREED;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.REFUSED;
import static org.remit.approval.Outcome.RETURNED;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.RequestView.TimelineEntry;

/** What becomes of the work items of those who have left. */
class HandOverServiceTest {

    private static DeskHouse house;

    @BeforeAll
    static void open() {
        house = new DeskHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void usual() {
        for (long person = 1; person < 30; person++) {
            house.active(person, 1);
        }
        List.of(2L, 3L, 13L, 20L).forEach(person -> house.enabled(person, 1));
        house.noDeputies();
        house.company.heads.clear();
        house.company.heads.put("A", List.of(2L, 3L));
        house.company.superiors.clear();
        house.company.superiors.put(2L, 20L);
        house.clear();
    }

    @Test
    void theSuperiorSpeaksInThePlaceOfAHeadWhoHasLeftAndTheRecordSaysWhy() {
        long id = house.submit("participants=headOf(unit);rule=all");
        house.say(3, APPROVED);
        house.told.clear();
        house.leave(2);

        assertThat(house.told).extracting(WorkItemOpened::person).containsExactly(20L);
        TimelineEntry last = last(id);
        assertThat(last.action()).isEqualTo(Action.REDIRECTED);
        assertThat(last.reason()).isEqualTo("LEFT");
        assertThat(last.actor().id()).isEqualTo(20L);
        assertThat(last.onBehalfOf().id()).isEqualTo(2L);
        house.say(20, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
        assertThat(house.view(id).chainIntact()).isTrue();
    }

    @Test
    void whatWasHandedOverIsHandedOverOnce() {
        long id = house.submit("participants=headOf(unit);rule=all");
        house.leave(2);
        house.leave(2);
        assertThat(house.actions(id)).containsOnlyOnce(Action.REDIRECTED);
    }

    @Test
    void withoutASuperiorHrIsAsked() {
        house.company.superiors.clear();
        house.company.heads.put("A", List.of(2L));
        house.submit("participants=headOf(unit);rule=any");
        house.leave(2);
        assertThat(house.waiting(HR_MANAGER)).isOne();
    }

    @Test
    void whereTheFirstWordSettlesItTheOtherHeadStillSpeaks() {
        house.submit("participants=headOf(unit);rule=settle");
        house.leave(2);
        assertThat(house.waiting(20)).isZero();
        assertThat(house.waiting(3)).isOne();
    }

    @Test
    void whereOneWordSufficesTheOtherHeadStillSpeaks() {
        long id = house.submit("participants=headOf(unit);rule=any");
        house.leave(2);
        assertThat(last(id).action()).isEqualTo(Action.LAPSED);
        assertThat(house.waiting(20)).isZero();
        house.say(3, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void inASequenceTheSuperiorTakesTheTurn() {
        long id = house.submit("participants=headOf(unit);rule=sequence");
        house.leave(2);
        assertThat(house.waiting(20)).isOne();
        assertThat(house.waiting(3)).isZero();
        house.say(20, APPROVED);
        house.say(3, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void aMemberOfTheBoardWhoHasLeftIsNoMemberAnyMoreAndNobodyVotesForThem() {
        house.company.board.clear();
        house.company.board.addAll(List.of(11L, 12L, 13L));
        long id = house.submit("participants=board;rule=vote");
        house.say(11, APPROVED);
        house.say(12, APPROVED);
        house.leave(13);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
        assertThat(house.actions(id)).contains(Action.LAPSED);
        assertThat(house.view(id).timeline()).extracting(TimelineEntry::reason).contains("APPROVED 2/0/0/0/0");
    }

    @Test
    void theConsentOfTheOthersSufficesButWhenNobodyIsLeftThereIsNone() {
        long agreed = house.submit("participants=headOf(unit);rule=consent");
        house.say(3, AGREED);
        house.leave(2);
        assertThat(house.actions(agreed)).contains(Action.LAPSED, Action.AGREED);
        assertThat(house.view(agreed).openRound()).isNull();

        house.active(2, 1);
        house.company.heads.put("A", List.of(2L));
        long refused = house.submit("participants=headOf(unit);rule=consent");
        house.leave(2);
        assertThat(house.actions(refused)).contains(Action.LAPSED, Action.REFUSED);
        assertThat(house.view(refused).state()).isEqualTo(RequestState.REJECTED);
    }

    @Test
    void whatTheApplicantWasToMendIsWithdrawn() {
        long id = house.submit("participants=headOf(unit);rule=any");
        house.say(2, RETURNED);
        house.leave(APPLICANT);
        assertThat(house.view(id).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(last(id).actor()).isNull();
        assertThat(last(id).reason()).isEqualTo("LEFT");
        assertThat(house.ended).hasSize(1);
        assertThat(house.engine.cancelled).isNotEmpty();
    }

    @Test
    void whoseAccountIsDisabledIsAskedNoMoreButTheirSuperiorIsAndTheRecordSaysWhy() {
        long id = house.submit("participants=headOf(unit);rule=all");
        house.disable(2);

        assertThat(house.waiting(2)).isZero();
        assertThat(house.waiting(20)).isOne();
        assertThat(last(id).action()).isEqualTo(Action.REDIRECTED);
        assertThat(last(id).reason()).isEqualTo("DISABLED");
        assertThat(last(id).actor().id()).isEqualTo(20L);
        assertThat(house.view(id).chainIntact()).isTrue();
        house.say(3, APPROVED);
        house.say(20, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void whatOnlyTheyCanAnswerWaitsUntilTheirAccountIsEnabledAgain() {
        house.company.board.clear();
        house.company.board.addAll(List.of(11L, 12L, 13L));
        long vote = house.submit("participants=board;rule=vote");
        long consent = house.submit("participants=headOf(unit);rule=consent");
        house.disable(13);
        house.disable(2);
        house.enabled(13, 1);
        house.enabled(2, 1);

        assertThat(house.waiting(13)).isOne();
        assertThat(house.waiting(2)).isOne();
        assertThat(house.actions(vote)).containsExactly(Action.SUBMITTED);
        assertThat(house.actions(consent)).containsExactly(Action.SUBMITTED);
    }

    @Test
    void theDeputyOfSomebodyWhoseAccountIsDisabledGoesOnSpeaking() {
        house.deputy(2, 21);
        long id = house.submit("participants=headOf(unit);rule=all");
        house.disable(2);
        assertThat(house.waiting(21)).isOne();
        assertThat(house.actions(id)).containsOnlyOnce(Action.REDIRECTED);
    }

    @Test
    void whoHasNoAccountIsNotWaitedForButTheNextSuperiorWhoHasOneAndTheRecordSaysWhy() {
        house.company.superiors.put(20L, 21L);
        house.noAccount(2);
        house.noAccount(20);
        long id = house.submit("participants=headOf(unit);rule=all");
        house.handOver();
        house.handOver();

        assertThat(house.waiting(2)).isZero();
        assertThat(house.waiting(20)).isZero();
        assertThat(house.waiting(21)).isOne();
        assertThat(last(id).action()).isEqualTo(Action.REDIRECTED);
        assertThat(last(id).reason()).isEqualTo("NO_ACCOUNT");
        assertThat(last(id).actor().id()).isEqualTo(21L);
        assertThat(house.view(id).chainIntact()).isTrue();
        house.say(3, APPROVED);
        house.say(21, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void whoHasNoAccountConsentsOnPaperAndHrEntersTheWordOfEach() {
        house.noAccount(2);
        house.noAccount(3);
        long id = house.submit("participants=headOf(unit);rule=consent");
        house.told.clear();
        house.handOver();
        house.handOver();

        assertThat(house.waiting(HR_MANAGER)).isEqualTo(2);
        assertThat(house.told).as("one mail").extracting(WorkItemOpened::person).containsExactly(HR_MANAGER);
        assertThat(house.actions(id)).doesNotContain(Action.LAPSED);
        house.say(HR_MANAGER, AGREED);
        assertThat(last(id, Action.AGREED).onBehalfOf().id()).isEqualTo(2L);
        assertThat(house.view(id).openRound().yetToSpeak())
                .extracting(asked -> asked.onBehalfOf().id())
                .containsExactly(3L);

        house.say(HR_MANAGER, AGREED);
        assertThat(last(id, Action.AGREED).actor().id()).isEqualTo(HR_MANAGER);
        assertThat(last(id, Action.AGREED).onBehalfOf().id()).isEqualTo(3L);
        assertThat(house.view(id).openRound()).isNull();
    }

    @Test
    void whoEntersWhatSeveralHaveSignedIsRemindedByOneMail() {
        house.noAccount(2);
        house.noAccount(3);
        house.submit("participants=headOf(unit);rule=consent;term=P5D");
        house.handOver();
        house.told.clear();
        house.pass(Duration.ofDays(4));
        house.sweep();
        assertThat(house.told).extracting(WorkItemOpened::person).containsExactly(HR_MANAGER);
    }

    @Test
    void whoRefusesOnPaperEndsItForAll() {
        house.noAccount(2);
        house.noAccount(3);
        long id = house.submit("participants=headOf(unit);rule=consent");
        house.handOver();
        house.say(HR_MANAGER, AGREED);
        house.say(HR_MANAGER, REFUSED);

        assertThat(last(id, Action.REFUSED).onBehalfOf().id()).isEqualTo(3L);
        assertThat(house.view(id).state()).isEqualTo(RequestState.REJECTED);
    }

    @Test
    void whoEntersWhatIsOnPaperAndLeavesIsFollowedByAnotherForEach() {
        house.noAccount(2);
        house.noAccount(3);
        long id = house.submit("participants=headOf(unit);rule=consent");
        house.handOver();
        house.role(25, "HR_MANAGER");
        house.leave(HR_MANAGER);

        assertThat(house.waiting(HR_MANAGER)).isZero();
        assertThat(house.waiting(25)).isEqualTo(2);
        house.noRole(25);
        assertThat(house.view(id).openRound().yetToSpeak())
                .extracting(asked -> asked.onBehalfOf().id())
                .containsExactly(2L, 3L);
    }

    @Test
    void whoHasAnAccountConsentsInPersonBesideWhatIsOnPaper() {
        house.noAccount(2);
        long id = house.submit("participants=headOf(unit);rule=consent");
        house.handOver();
        house.say(HR_MANAGER, AGREED);
        assertThat(house.view(id).openRound()).as("the other has yet to speak").isNotNull();
        house.say(3, AGREED);
        assertThat(house.view(id).openRound()).isNull();
    }

    @Test
    void aConfirmationWaitsForTheAccountAndIsFoundThen() {
        house.noAccount(2);
        long id = house.submit("participants=headOf(unit);rule=acknowledge");
        house.handOver();
        house.say(3, ACKNOWLEDGED);
        assertThat(house.view(id).openRound()).isNotNull();

        house.enabled(2, 1);
        house.say(2, ACKNOWLEDGED);
        assertThat(house.view(id).openRound()).isNull();
        assertThat(house.actions(id)).doesNotContain(Action.REDIRECTED, Action.LAPSED);
    }

    private static TimelineEntry last(long id, Action action) {
        return house.view(id).timeline().stream()
                .filter(entry -> entry.action() == action)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static TimelineEntry last(long id) {
        List<TimelineEntry> timeline = house.view(id).timeline();
        return timeline.get(timeline.size() - 1);
    }
}
