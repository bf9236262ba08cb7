package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.DeskHouse.APPLICANT;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.RETURNED;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.WorkItemOpened.Urgency;

/** What becomes of a round that nobody answers. The terms begin on a Monday. */
class TermServiceTest {

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
        house.company.superiors.clear();
        house.clear();
    }

    @Test
    void aDayBeforeTheEndTheSilentAreRemindedOnce() {
        long id = house.submit("participants=headOf(unit);rule=all;term=P5D");
        house.say(2, APPROVED);
        house.told.clear();
        house.pass(Duration.ofDays(4));
        house.sweep();
        house.sweep();
        assertThat(house.told).extracting(WorkItemOpened::urgency).containsExactly(Urgency.REMINDER, Urgency.REMINDER);
        assertThat(house.told).extracting(WorkItemOpened::person).containsExactly(3L, 4L);
        assertThat(house.actions(id)).containsOnlyOnce(Action.SUBMITTED).contains(Action.REMINDED, Action.REMINDED);
    }

    @Test
    void atTheTermTheSuperiorSpeaksInThePlaceOfTheSilent() {
        house.company.superiors.put(4L, 20L);
        long id = house.submit("participants=headOf(unit);rule=all;term=P5D");
        house.say(2, APPROVED);
        house.say(3, APPROVED);
        house.told.clear();
        house.pass(Duration.ofDays(5));
        house.sweep();
        assertThat(house.told).extracting(WorkItemOpened::person).containsExactly(20L);
        assertThat(house.told).extracting(WorkItemOpened::urgency).containsExactly(Urgency.ESCALATION);
        house.say(20, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void theSuperiorOfTwoSilentOnesSpeaksForBoth() {
        house.company.superiors.put(3L, 20L);
        house.company.superiors.put(4L, 20L);
        long id = house.submit("participants=headOf(unit);rule=all;term=P5D");
        house.say(2, APPROVED);
        sweepAfter(Duration.ofDays(5));
        assertThat(told()).containsExactly("20 ESCALATION");
        assertThat(house.actions(id)).contains(Action.ESCALATED, Action.ESCALATED);
        house.say(20, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void whereTheSuperiorHasSpokenAlreadyTheirSuperiorIsAsked() {
        house.company.superiors.put(3L, 2L);
        house.company.superiors.put(2L, 21L);
        house.company.heads.put("A", List.of(2L, 3L));
        long id = house.submit("participants=headOf(unit);rule=all;term=P5D");
        house.say(2, APPROVED);
        sweepAfter(Duration.ofDays(5));
        assertThat(told()).containsExactly("21 ESCALATION");
        house.say(21, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void whereOneWordSufficesTheSilentOneMayStillSpeak() {
        house.company.superiors.put(2L, 20L);
        house.company.heads.put("A", List.of(2L));
        long id = house.submit("participants=headOf(unit);rule=any;term=P5D");
        house.pass(Duration.ofDays(6));
        house.sweep();
        house.say(2, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
        assertThat(house.waiting(20)).isZero();
    }

    @Test
    void aSuperiorHasATermOfTheSameLengthAndIsReminded() {
        house.company.heads.put("A", List.of(2L));
        house.company.superiors.put(2L, 20L);
        long id = house.submit("participants=headOf(unit);rule=all;term=P5D/working");
        sweepAfter(WEEK);
        assertThat(house.view(id).openRound().dueAt()).isEqualTo(DeskHouse.MONDAY.plus(WEEK.multipliedBy(2)));
        sweepAfter(Duration.ofDays(3));
        assertThat(told()).isEmpty();
        sweepAfter(Duration.ofDays(1));
        assertThat(told()).containsExactly("20 REMINDER");
    }

    @Test
    void silenceGoesUpFromSuperiorToSuperiorAndAtTheTopIsReminded() {
        house.company.heads.put("A", List.of(2L));
        house.company.superiors.put(2L, 20L);
        house.company.superiors.put(20L, 21L);
        long id = house.submit("participants=headOf(unit);rule=all;term=P7D");
        for (String heard : List.of("20 ESCALATION", "21 ESCALATION", "9 ESCALATION", "9 REMINDER", "9 REMINDER")) {
            sweepAfter(WEEK);
            assertThat(told()).containsExactly(heard);
        }
        assertThat(house.view(id).chainIntact()).isTrue();
    }

    @Test
    void whoMayStillSpeakIsRemindedWhileTheSuperiorsSuperiorIsAsked() {
        house.company.heads.put("A", List.of(2L));
        house.company.superiors.put(2L, 20L);
        house.company.superiors.put(20L, 21L);
        house.submit("participants=headOf(unit);rule=any;term=P7D");
        sweepAfter(WEEK);
        sweepAfter(WEEK);
        assertThat(told()).containsExactlyInAnyOrder("2 REMINDER", "21 ESCALATION");
    }

    @Test
    void theApplicantOfAReturnedRequestIsRemindedEveryWeek() {
        house.submit("participants=headOf(unit);rule=any");
        house.say(2, RETURNED);
        Duration fourDays = Duration.ofDays(4);
        for (Duration until : List.of(fourDays, WEEK.minus(fourDays), WEEK, WEEK)) {
            sweepAfter(until.minusSeconds(1));
            assertThat(told()).isEmpty();
            sweepAfter(Duration.ofSeconds(1));
            assertThat(told()).containsExactly(APPLICANT + " REMINDER");
            house.sweep();
        }
    }

    private static void sweepAfter(Duration time) {
        house.told.clear();
        house.pass(time);
        house.sweep();
    }

    private static List<String> told() {
        return house.told.stream()
                .map(item -> item.person() + " " + item.urgency())
                .toList();
    }
}
