package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.approval.DeskHouse.APPLICANT;
import static org.remit.approval.Outcome.APPROVED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.WorkItemOpened.Urgency;

/** Somebody has those reminded whom a round of two heads waits for; its term is a week. */
class ReminderOfficeTest {

    private static final Duration DAY = Duration.ofDays(1);

    private DeskHouse house;
    private long request;

    @BeforeEach
    void ask() {
        house = new DeskHouse();
        house.company.heads.put("A", List.of(2L, 3L));
        house.company.superiors.put(3L, 20L);
        request = house.submit("participants=headOf(unit);rule=all;term=P7D");
        house.say(2, APPROVED);
        house.told.clear();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoHasNotSpokenIsRemindedAndItIsRecorded() {
        house.pass(DAY);
        assertThat(remind()).isOne();

        assertThat(house.told)
                .extracting(WorkItemOpened::person, WorkItemOpened::urgency)
                .containsExactly(tuple(3L, Urgency.REMINDER));
        assertThat(house.actions(request)).containsOnlyOnce(Action.REMINDED);
        assertThat(house.view(request).chainIntact()).isTrue();
    }

    @Test
    void nobodyHearsOfTheSameTwiceADay() {
        assertThat(remind()).as("just asked").isZero();
        house.pass(DAY);
        assertThat(remind()).isOne();
        house.pass(DAY.minusSeconds(1));
        assertThat(remind()).isZero();
        house.pass(Duration.ofSeconds(1));
        assertThat(remind()).isOne();
        assertThat(house.told).hasSize(2);
    }

    @Test
    void whatIsSettledWaitsForNobody() {
        house.say(3, APPROVED);
        house.pass(DAY);
        assertThat(remind()).isZero();
    }

    @Test
    void aRoundStaysOverdueWhenItIsEscalatedWithANewTerm() {
        house.pass(Duration.ofDays(7).minusSeconds(1));
        house.sweep();
        assertThat(overdueSince()).isNull();
        house.pass(Duration.ofSeconds(1));
        house.sweep();
        house.pass(Duration.ofDays(7));
        house.sweep();
        assertThat(overdueSince()).isEqualTo(DeskHouse.MONDAY.plus(Duration.ofDays(7)));
    }

    private int remind() {
        return house.as(
                APPLICANT, services -> services.reminders.remind(round(services).id()));
    }

    private Instant overdueSince() {
        return house.as(APPLICANT, services -> round(services).overdueSince());
    }

    private Round round(DeskHouse.Services services) {
        return services.requests.roundsOf(request).get(0);
    }
}
