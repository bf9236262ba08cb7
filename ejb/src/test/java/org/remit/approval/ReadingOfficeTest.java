package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.approval.DeskHouse.APPLICANT;
import static org.remit.approval.Outcome.ACKNOWLEDGED;
import static org.remit.approval.Outcome.APPROVED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.ReadingOffice.Reading;
import org.remit.approval.WorkItemOpened.Urgency;

/** People who are asked to read something whose flow has ended. */
class ReadingOfficeTest {

    private static final String STEP = "userTask_read";

    private DeskHouse house;
    private long request;

    @BeforeEach
    void approve() {
        house = new DeskHouse();
        house.company.heads.put("A", List.of(2L));
        request = house.submit("participants=headOf(unit)");
        house.say(2, APPROVED);
        house.told.clear();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theyReadBesideTheFlowWhichGoesNowhereByIt() {
        Map<Long, Reading> readings = ask(4L, 5L);
        assertThat(house.told)
                .extracting(WorkItemOpened::person, WorkItemOpened::urgency)
                .containsExactlyInAnyOrder(tuple(4L, Urgency.NEW), tuple(5L, Urgency.NEW));
        assertThat(house.view(request).openRound().step()).isEqualTo(STEP);

        house.say(4, ACKNOWLEDGED);
        assertThat(ask(5L).get(5L)).isEqualTo(new Reading(readings.get(5L).workItem(), false));
        assertThat(ask(6L).get(6L).anew()).isTrue();
        house.say(5, ACKNOWLEDGED);
        assertThat(house.view(request).openRound()).as("6 is in the same round").isNotNull();
        house.say(6, ACKNOWLEDGED);

        RequestView view = house.view(request);
        assertThat(view.openRound()).isNull();
        assertThat(view.state()).isEqualTo(RequestState.APPROVED);
        assertThat(view.chainIntact()).isTrue();
        assertThat(ask(4L).get(4L).anew()).as("of something else").isTrue();
    }

    @Test
    void theyAreRemindedLikeEverybody() {
        ask(4L);
        house.told.clear();
        house.pass(Duration.ofDays(20));
        house.sweep();
        assertThat(house.told)
                .extracting(WorkItemOpened::person, WorkItemOpened::urgency)
                .containsExactly(tuple(4L, Urgency.REMINDER));
    }

    @Test
    void ofNobodyThereIsNoRound() {
        ask();
        assertThat(house.view(request).openRound()).isNull();
    }

    private Map<Long, Reading> ask(Long... persons) {
        return house.as(APPLICANT, services -> services.readings.ask(request, STEP, Set.of(persons)));
    }
}
