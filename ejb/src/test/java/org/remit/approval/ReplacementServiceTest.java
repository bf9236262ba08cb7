package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.Outcome.APPROVED;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.RequestView.TimelineEntry;

/** What becomes of the work items of those who are no longer what they were asked as. */
class ReplacementServiceTest {

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
        for (long person : List.of(5L, 6L)) {
            house.noRole(person);
        }
        house.noDeputies();
        house.company.board.clear();
        house.company.heads.clear();
        house.company.heads.put("A", List.of(2L, 3L));
        house.clear();
    }

    @Test
    void theNewHeadIsAskedInThePlaceOfTheOldOneAndToldAndTheRecordSaysWhy() {
        long id = house.submit("participants=headOf(unit);rule=all");
        house.say(3, APPROVED);
        house.told.clear();
        house.company.heads.put("A", List.of(3L, 4L));
        house.replace();
        house.replace();

        assertThat(house.waiting(2)).isZero();
        assertThat(house.told).extracting(WorkItemOpened::person).containsExactly(4L);
        assertThat(house.actions(id)).containsOnlyOnce(Action.REDIRECTED);
        TimelineEntry last = last(id);
        assertThat(last.reason()).isEqualTo("REPLACED");
        assertThat(last.actor().id()).isEqualTo(4L);
        house.say(4, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
        assertThat(house.view(id).chainIntact()).isTrue();
    }

    @Test
    void theNextHeadIsReplacedAsWell() {
        house.submit("participants=headOf(unit);rule=any");
        house.company.heads.put("A", List.of(4L));
        house.replace();
        house.company.heads.put("A", List.of(7L));
        house.replace();
        assertThat(house.waiting(4)).isZero();
        assertThat(house.waiting(7)).isOne();
    }

    @Test
    void howOftenTheDatabaseIsAskedDoesNotGrowWithWhatWaits() {
        house.company.heads.put("B", List.of(2L));
        house.company.heads.put("C", List.of(2L));
        house.submit("participants=headOf(unit);rule=any");
        long one = house.statements(2, services -> services.replacements.rounds());
        house.submit("participants=headOf(second);rule=any");
        house.submit("participants=headOf(third);rule=any");

        assertThat(house.statements(2, services -> services.replacements.rounds()))
                .isEqualTo(one)
                .isOne();
    }

    @Test
    void theSuccessorInARoleIsAsked() {
        house.role(5, "GENERAL_MANAGER");
        house.submit("participants=role(GENERAL_MANAGER);rule=any");
        house.noRole(5);
        house.role(6, "GENERAL_MANAGER");
        house.replace();
        assertThat(house.waiting(5)).isZero();
        assertThat(house.waiting(6)).isOne();
    }

    @Test
    void whereOneWordSufficesTheOthersInTheRoleStillSpeak() {
        house.role(5, "GENERAL_MANAGER");
        house.role(6, "GENERAL_MANAGER");
        long id = house.submit("participants=role(GENERAL_MANAGER);rule=any");
        house.noRole(5);
        house.replace();
        assertThat(house.waiting(5)).isZero();
        assertThat(house.waiting(6)).isOne();
        assertThat(last(id).action()).isEqualTo(Action.LAPSED);
        assertThat(last(id).reason()).isEqualTo("REPLACED");
    }

    @Test
    void whenNobodyHasTheRoleAnyMoreHrIsAsked() {
        house.role(5, "GENERAL_MANAGER");
        house.submit("participants=role(GENERAL_MANAGER);rule=any");
        house.noRole(5);
        house.replace();
        assertThat(house.waiting(DeskHouse.HR_MANAGER)).isOne();
    }

    @Test
    void theDeputyOfAFormerHeadSpeaksNoLonger() {
        house.deputy(2, 21);
        house.company.heads.put("A", List.of(2L));
        house.submit("participants=headOf(unit);rule=any");
        house.replace();
        assertThat(house.waiting(21)).as("while the head is one").isOne();

        house.company.heads.put("A", List.of(4L));
        house.replace();
        assertThat(house.waiting(21)).isZero();
        assertThat(house.waiting(4)).isOne();
    }

    @Test
    void inASequenceTheSuccessorTakesTheTurn() {
        long id = house.submit("participants=headOf(unit);rule=sequence");
        house.company.heads.put("A", List.of(4L, 3L));
        house.replace();
        assertThat(house.waiting(4)).isOne();
        assertThat(house.waiting(3)).isZero();
        house.say(4, APPROVED);
        house.say(3, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void whoseAccountIsDisabledStillHasTheRole() {
        house.role(5, "GENERAL_MANAGER");
        house.submit("participants=role(GENERAL_MANAGER);rule=any");
        house.database.inTransaction(
                em -> em.createNativeQuery("update people_account set enabled = 0 where person_id = 5")
                        .executeUpdate());
        assertThat(house.<List<Long>>as(DeskHouse.APPLICANT, services -> services.replacements.rounds()))
                .isEmpty();
    }

    @Test
    void aVoteThatIsOpenKeepsItsMembers() {
        house.company.board.addAll(List.of(11L, 12L));
        house.submit("participants=board;rule=vote");
        house.company.board.remove(11L);
        house.replace();
        assertThat(house.waiting(11)).isOne();
    }

    private static TimelineEntry last(long id) {
        List<TimelineEntry> timeline = house.view(id).timeline();
        return timeline.get(timeline.size() - 1);
    }
}
