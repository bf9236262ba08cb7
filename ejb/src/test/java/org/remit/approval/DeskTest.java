package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.approval.DeskHouse.APPLICANT;
import static org.remit.approval.DeskHouse.HR_MANAGER;
import static org.remit.approval.Outcome.ABSTAINED;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.Outcome.RETURNED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.WorkItemOpened.Urgency;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;
import org.remit.workflow.Step;

class DeskTest {

    private static final Duration WEEK = Duration.ofDays(7);

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
        house.company.heads.clear();
        house.company.heads.put("A", List.of(2L, 3L, 4L));
        house.company.heads.put("B", List.of(2L, 5L));
        house.company.board.clear();
        house.company.board.addAll(List.of(11L, 12L, 13L));
        house.company.superiors.clear();
        house.company.cost = "24,000";
        house.clear();
    }

    @Test
    void everyParticipantIsToldOnce() {
        house.submit("participants=headOf(unit);rule=all");
        assertThat(house.told).extracting(WorkItemOpened::person).containsExactlyInAnyOrder(2L, 3L, 4L);
        assertThat(house.told).extracting(WorkItemOpened::urgency).containsOnly(Urgency.NEW);
    }

    @Test
    void theLastYesAppliesTheRequest() {
        long id = house.submit("participants=headOf(unit);rule=any", "participants=role(HR_MANAGER)");
        house.say(3, APPROVED);
        house.say(HR_MANAGER, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
        assertThat(house.company.applied).containsOnlyOnce(id);
        assertThat(house.actions(id))
                .containsExactly(Action.SUBMITTED, Action.APPROVED, Action.APPROVED, Action.APPLIED);
        assertThat(house.view(id).chainIntact()).isTrue();
    }

    @Test
    void inASequenceEachIsToldWhenTheirTurnComes() {
        house.submit("participants=headOf(unit);rule=sequence");
        assertThat(house.told).extracting(WorkItemOpened::person).containsExactly(2L);
        house.say(2, APPROVED);
        assertThat(house.told).extracting(WorkItemOpened::person).containsExactly(2L, 3L);
    }

    @Test
    void aRejectionInASequenceTellsNobodyAfterIt() {
        long id = house.submit("participants=headOf(unit);rule=sequence");
        house.say(2, REJECTED);
        assertThat(house.told).extracting(WorkItemOpened::person).containsExactly(2L);
        assertThat(house.view(id).state()).isEqualTo(RequestState.REJECTED);
    }

    @Test
    void whoHasApprovedBeforePassesByThemselvesAndTheNextIsToldOnce() {
        long id = house.submit("participants=headOf(unit);rule=any", "participants=headOf(second);rule=sequence");
        house.told.clear();
        house.say(2, APPROVED);
        assertThat(house.told).extracting(WorkItemOpened::person).containsExactly(5L);
        assertThat(house.actions(id)).containsExactly(Action.SUBMITTED, Action.APPROVED, Action.PASSED);
    }

    @Test
    void aReturnedRequestGoesBackToTheApplicantAndAsksEverybodyAgain() {
        long id = house.submit("participants=headOf(unit);rule=any", "participants=headOf(second);rule=all");
        house.say(3, APPROVED);
        house.say(5, RETURNED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.RETURNED);
        assertThat(house.told.get(house.told.size() - 1).person()).isEqualTo(APPLICANT);
        house.told.clear();
        house.resubmit(id, true, "Producer");
        assertThat(house.view(id).state()).isEqualTo(RequestState.OPEN);
        assertThat(house.view(id).contentVersion()).isEqualTo(2);
        assertThat(house.told).extracting(WorkItemOpened::person).containsExactlyInAnyOrder(2L, 3L, 4L);
    }

    @Test
    void aMemberWhoIsTheApplicantStandsAsideAndIsNotTold() {
        house.company.board.add(APPLICANT);
        long id = house.submit("participants=board;rule=vote");
        assertThat(house.told).extracting(WorkItemOpened::person).doesNotContain(APPLICANT);
        assertThat(house.actions(id)).containsExactly(Action.SUBMITTED, Action.RECUSED);
        assertThat(house.view(id).openRound().vote().recused()).isEqualTo(1);
    }

    @Test
    void theSummaryTellsWhatTheLastStepWasDecidedOn() {
        long id = house.submit("participants=headOf(unit);rule=any");
        house.company.cost = "48,000";
        house.say(3, APPROVED);
        assertThat(cost(id)).isEqualTo("48,000");
    }

    @Test
    void theSummaryOfAVoteStaysWhatTheBoardWasAskedFor() {
        long id = house.submit("participants=board;rule=vote");
        house.company.cost = "48,000";
        List.of(11L, 12L, 13L).forEach(member -> house.say(member, APPROVED));
        assertThat(cost(id)).isEqualTo("24,000");
    }

    @Test
    void afterAVoteTheEngineIsToldOnlyWhatIsStillAQuestion() {
        house.submit("participants=headOf(unit);rule=any", "participants=board;rule=vote");
        house.say(3, APPROVED);
        assertThat(house.engine.facts).containsOnlyKeys("unit", "second", "third");
        List.of(11L, 12L, 13L).forEach(member -> house.say(member, APPROVED));
        assertThat(house.engine.facts).containsOnlyKeys("unit");
    }

    @Test
    void aVoteWaitsForTheLastMemberAndRecordsItsCount() {
        long id = house.submit("participants=board;rule=vote");
        house.say(11, APPROVED);
        house.say(12, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.OPEN);
        house.say(13, ABSTAINED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
        assertThat(house.view(id).timeline()).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(Action.SETTLED);
            assertThat(entry.reason()).isEqualTo("APPROVED 2/0/1/0/0");
        });
    }

    @Test
    void whatAVoteHasComeToIsToldWithWhoSaidWhat() {
        long id = house.submit("participants=board;rule=vote;term=P7D");
        house.say(11, APPROVED);
        house.say(12, ABSTAINED);
        assertThat(house.votes).isEmpty();
        house.pass(WEEK);
        house.sweep();

        assertThat(house.votes).singleElement().satisfies(vote -> {
            assertThat(vote.requestId()).isEqualTo(id);
            assertThat(vote.count().result()).isEqualTo(Outcome.REJECTED);
            assertThat(vote.ballots())
                    .extracting(VoteSettled.Ballot::person, VoteSettled.Ballot::vote)
                    .containsExactly(tuple(11L, APPROVED), tuple(12L, ABSTAINED), tuple(13L, null));
            assertThat(Summary.read(vote.summary()).lines()).isNotEmpty();
            assertThat(vote.recordHash()).hasSize(64);
        });
    }

    @Test
    void aVoteOfSilentMembersLapsesAtItsTerm() {
        long id = house.submit("participants=board;rule=vote;term=P7D");
        house.say(11, APPROVED);
        house.pass(WEEK.minusSeconds(1));
        house.sweep();
        assertThat(house.view(id).state()).isEqualTo(RequestState.OPEN);
        house.pass(Duration.ofSeconds(1));
        house.sweep();
        assertThat(house.view(id).state()).isEqualTo(RequestState.LAPSED);
    }

    @Test
    void aVoiceAfterTheTermIsRefusedEvenBeforeTheCount() {
        house.submit("participants=board;rule=vote;term=P7D");
        house.pass(WEEK);
        refused(() -> house.say(11, APPROVED), BusinessException.Kind.CONFLICT, "error.termOver");
        house.sweep();
    }

    @Test
    void somebodyElsesWorkItemIsForbidden() {
        house.submit("participants=headOf(unit);rule=any");
        long item = firstItem(2);
        refused(
                () -> house.by(5, services -> services.inbox.decide(item, APPROVED, null, null)),
                BusinessException.Kind.FORBIDDEN,
                "error.notYourWorkItem");
    }

    @Test
    void whoComesSecondIsToldByWhomItWasAnswered() {
        house.submit("participants=headOf(unit);rule=any");
        long item = firstItem(3);
        house.say(2, APPROVED);
        refused(
                () -> house.by(3, services -> services.inbox.decide(item, REJECTED, "no", null)),
                BusinessException.Kind.CONFLICT,
                "error.workItemAnswered");
    }

    @Test
    void aRejectionAndAReturnNeedAComment() {
        house.submit("participants=headOf(unit);rule=any");
        long item = firstItem(2);
        for (Outcome outcome : List.of(REJECTED, RETURNED)) {
            refused(
                    () -> house.by(2, services -> services.inbox.decide(item, outcome, " \u0000 ", null)),
                    BusinessException.Kind.INVALID,
                    "error.commentNeeded");
        }
    }

    @Test
    void aVoteCannotBeReturned() {
        house.submit("participants=board;rule=vote");
        long item = firstItem(11);
        refused(
                () -> house.by(11, services -> services.inbox.decide(item, RETURNED, "x", null)),
                BusinessException.Kind.INVALID,
                "error.outcomeNotAllowed");
    }

    @Test
    void aWithdrawnRequestLeavesNobodysInboxFull() {
        long id = house.submit("participants=headOf(unit);rule=all");
        String number = house.view(id).number();
        house.say(3, APPROVED);
        house.by(APPLICANT, services -> services.request.withdraw(number, null));
        assertThat(house.view(id).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(house.waiting(2)).isZero();
        assertThat(house.engine.cancelled).contains(id + " WITHDRAWN");
        assertThat(house.ended)
                .singleElement()
                .satisfies(end -> assertThat(end.waitedFor()).containsExactly(2L, 4L));
    }

    @Test
    void whatIsOvertakenTellsThoseWhoWereStillToSayWhatBecomesOfIt() {
        long id = house.submit("participants=headOf(unit);rule=any");
        house.say(3, APPROVED);
        house.ended.clear();
        house.by(
                APPLICANT,
                services -> services.desk.reached(new Step(
                        id,
                        "position-opening",
                        "userTask_settleUnfit",
                        "visit",
                        Map.of("participants", "role(HR_MANAGER)", "rule", "settle"))));
        assertThat(house.waiting(HR_MANAGER)).isOne();
        house.by(
                APPLICANT,
                services -> services.flow.overtake(
                        id, List.of(BusinessException.Violation.of("position", "error.positionCancelled", "MKT-SEO"))));
        assertThat(house.view(id).state()).isEqualTo(RequestState.LAPSED);
        assertThat(house.waiting(HR_MANAGER)).isZero();
        assertThat(house.ended)
                .singleElement()
                .satisfies(end -> assertThat(end.waitedFor()).containsExactly(HR_MANAGER));
    }

    @Test
    void aDecisionChangedInTheDatabaseShows() {
        long id = house.submit("participants=headOf(unit);rule=any");
        house.say(2, REJECTED);
        assertThat(house.view(id).chainIntact()).isTrue();
        house.by(
                APPLICANT,
                services -> services.em
                        .createNativeQuery(
                                "update approval_decision set remark = 'fine' where request_id = ? and action = 'REJECTED'")
                        .setParameter(1, id)
                        .executeUpdate());
        assertThat(house.view(id).chainIntact()).isFalse();
    }

    @Test
    void theInboxIsOneQuestionAndNamesTheApplicant() {
        house.submit("participants=headOf(unit);rule=any");
        PageRequest page = PageRequest.of(0, 20);

        assertThat(house.statements(2, services -> services.inbox.inbox(page))).isOne();
        assertThat(house.as(2, services -> services.inbox.inbox(page)).items())
                .extracting(item -> item.applicant().name().en())
                .containsExactly("Person 1");
    }

    private static String cost(long id) {
        return house.view(id).summary().lines().stream()
                .filter(line -> line.label().equals("summary.cost"))
                .map(line -> line.value().en())
                .findFirst()
                .orElseThrow();
    }

    private static long firstItem(long person) {
        List<InboxItem> items = house.as(
                person, services -> services.inbox.inbox(PageRequest.of(0, 1)).items());
        return items.get(0).workItem();
    }

    private static void refused(Runnable call, BusinessException.Kind kind, String key) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(e.violations())
                    .extracting(BusinessException.Violation::key)
                    .containsExactly(key);
        });
    }
}
