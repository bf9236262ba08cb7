package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.DeskHouse.APPLICANT;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.RequestView.TimelineEntry;
import org.remit.shared.BusinessException;

/** What somebody says for themselves within a term, and requests that the system has begun for them. */
class StatementTest {

    private static final String SIGN =
            "participants=applicant;rule=personal;words=SIGNED,RESERVED;term=P5D;onTimeout=silence(UNSIGNED)";

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
        house.company.closed.clear();
        house.company.tooEarly.clear();
        house.company.explained.clear();
        house.company.withdrawable = true;
        house.company.heads.put("A", List.of(2L));
        house.active(APPLICANT, 1);
        house.clear();
    }

    @Test
    void theApplicantIsAskedAlthoughNobodyElseMayDecideOnTheirOwnRequest() {
        long id = house.submit(SIGN);
        assertThat(house.view(id).myWords()).containsExactly(Outcome.SIGNED, Outcome.RESERVED);
        assertThat(house.told).extracting(WorkItemOpened::wanted).containsExactly(WorkItemOpened.Wanted.STATEMENT);
        house.say(APPLICANT, Outcome.SIGNED, null);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void silenceUntilTheTermIsRecordedAsTheSystemsDoing() {
        long id = house.submit(SIGN);
        house.pass(Duration.ofDays(5));
        house.sweep();
        TimelineEntry end = house.view(id).timeline().stream()
                .filter(entry -> entry.action() == Action.UNSIGNED)
                .findFirst()
                .orElseThrow();
        assertThat(end.actor()).isNull();
        assertThat(end.reason()).isEqualTo("SILENCE");
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
        assertThat(house.view(id).chainIntact()).isTrue();
    }

    @Test
    void oneSecondLateIsTooLateEvenBeforeTheSweepHasCome() {
        house.submit(SIGN);
        house.pass(Duration.ofDays(5).plusSeconds(1));
        refused(() -> house.say(APPLICANT, Outcome.RESERVED), "error.termOver");
    }

    @Test
    void oneSecondBeforeIsInTime() {
        long id = house.submit(SIGN);
        house.pass(Duration.ofDays(5).minusSeconds(1));
        house.say(APPLICANT, Outcome.RESERVED);
        assertThat(house.actions(id)).contains(Action.RESERVED);
    }

    @Test
    void aKindWantsAWordExplainedAtAStep() {
        long id = house.submit(SIGN);
        house.company.explained.add(Outcome.SIGNED);
        refused(() -> house.say(APPLICANT, Outcome.SIGNED, " "), "error.reasonNeeded");
        house.say(APPLICANT, Outcome.SIGNED, "because");
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void anObjectionNeedsItsReason() {
        house.submit(SIGN);
        refused(() -> house.say(APPLICANT, Outcome.RESERVED, " "), "error.reasonNeeded");
    }

    @Test
    void theStepOfSomebodyWhoHasLeftEndsWithItsTerm() {
        long id = house.submit(SIGN);
        house.leave(APPLICANT);
        assertThat(house.view(id).state()).isEqualTo(RequestState.OPEN);
        house.pass(Duration.ofDays(5));
        house.sweep();
        assertThat(house.actions(id)).contains(Action.LAPSED, Action.UNSIGNED);
    }

    @Test
    void aPanelsMembersHaveNoDeputies() {
        house.deputy(3, 4);
        house.submit("participants=headOf(unit);rule=panel;ratio=1/2;words=GRANTED,DISMISSED");
        house.say(2, Outcome.GRANTED);
        house.noDeputies();
        assertThat(house.waiting(4)).isZero();
    }

    @Test
    void whenAWholePanelHasGoneHrDecides() {
        house.active(2, 1);
        long id = house.submit("participants=headOf(unit);rule=panel;ratio=1/2;words=GRANTED,DISMISSED");
        house.leave(2);
        assertThat(house.actions(id)).contains(Action.LAPSED, Action.REDIRECTED);
        house.say(DeskHouse.HR_MANAGER, Outcome.GRANTED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
        house.active(2, 1);
    }

    @Test
    void whatItsKindFindsMissingKeepsAWordFromCounting() {
        house.company.tooEarly.add(Outcome.SIGNED);
        long id = house.submit(SIGN);
        refused(() -> house.say(APPLICANT, Outcome.SIGNED), "error.tooEarly");
        assertThat(house.actions(id)).doesNotContain(Action.SIGNED);
    }

    @Test
    void whatItsKindKeepsToThoseWhoWroteItIsReadByNobodyElse() {
        house.company.closed.add("userTask_1");
        long id = house.submit("participants=headOf(unit);rule=all", SIGN);
        house.say(2, Outcome.APPROVED, "rather weak");
        assertThat(comments(APPLICANT, id)).isEmpty();
        assertThat(comments(2, id)).containsExactly("rather weak");
        house.company.closed.clear();
        assertThat(comments(APPLICANT, id)).containsExactly("rather weak");
    }

    @Test
    void whoOnlyReadsDoesNotLearnWhoElseHasRead() {
        house.company.heads.put("A", List.of(2L, 3L));
        long id = house.submit("participants=headOf(unit);rule=acknowledge");
        house.say(3, Outcome.ACKNOWLEDGED);
        assertThat(readers(2, id)).containsExactlyInAnyOrder(2L, 3L);

        house.company.onlyReading.add(2L);
        assertThat(readers(2, id)).containsExactly(2L);
        assertThat(readers(APPLICANT, id)).containsExactlyInAnyOrder(2L, 3L);
        house.company.onlyReading.clear();
    }

    private static List<Long> readers(long reader, long id) {
        return house.as(reader, services -> services.query.request(id)).openRound().participants().stream()
                .map(participant -> participant.person().id())
                .toList();
    }

    @Test
    void whatTheSystemHasBegunIsNotWithdrawnByWhomItIsAbout() {
        house.company.withdrawable = false;
        long id = house.submit(SIGN);
        assertThat(house.view(id).withdrawable()).isFalse();
        String number = house.view(id).number();
        refused(
                () -> house.by(APPLICANT, services -> services.request.withdraw(number, null)),
                "error.requestNotWithdrawable");
    }

    @Test
    void theSystemBeginsARequestForSomebody() {
        house.engine.steps(SIGN);
        long id = house.as(2, Set.of("EMPLOYEE"), services -> {
            long draft = services.office.draft("position-opening", APPLICANT, Entities.about("Review"));
            services.office.submit(draft);
            return draft;
        });
        TimelineEntry begun = house.view(id).timeline().get(0);
        assertThat(begun.action()).isEqualTo(Action.SUBMITTED);
        assertThat(begun.actor()).isNull();
        assertThat(house.view(id).mine()).isTrue();
        assertThat(house.view(id).myWorkItem()).isNotNull();
    }

    private static List<String> comments(long reader, long id) {
        return house.as(reader, services -> services.query.request(id)).timeline().stream()
                .map(TimelineEntry::comment)
                .filter(comment -> comment != null)
                .toList();
    }

    private static void refused(Runnable deed, String key) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(BusinessException.Violation::key)
                                .containsExactly(key));
    }
}
