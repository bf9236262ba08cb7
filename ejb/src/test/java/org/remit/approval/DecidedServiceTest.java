package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.DeskHouse.APPLICANT;
import static org.remit.approval.DeskHouse.HR_MANAGER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** People look again at what they have decided. */
class DecidedServiceTest {

    private static final long HEAD = 2;
    private static final long DEPUTY = 3;
    private static final String REVIEW = "participants=headOf(unit);rule=any";

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
    void empty() {
        house.clear();
        house.company.board.clear();
        house.company.heads.clear();
        house.company.heads.put("A", List.of(HEAD));
        house.noDeputies();
    }

    @Test
    void aWordIsListedWithWhatBecameOfTheRequest() {
        long id = house.submit(REVIEW);
        assertThat(words(HEAD)).as("nothing is decided yet").isEmpty();
        house.say(HEAD, Outcome.APPROVED);

        assertThat(decided(HEAD, null, 0).items()).singleElement().satisfies(item -> {
            assertThat(item.request().number()).isEqualTo(house.view(id).number());
            assertThat(item.request().state()).isEqualTo(RequestState.APPROVED);
            assertThat(item.outcome()).isEqualTo(Outcome.APPROVED);
            assertThat(item.onBehalfOf()).isNull();
            assertThat(item.comment()).isEqualTo("because");
            assertThat(item.vote()).isFalse();
            assertThat(item.decidedAt()).isEqualTo(house.now);
        });
    }

    @Test
    void nobodySeesWhatOthersHaveDecided() {
        house.submit(REVIEW);
        house.say(HEAD, Outcome.REJECTED);

        assertThat(words(APPLICANT)).isEmpty();
        assertThat(words(DEPUTY)).isEmpty();
        assertThat(words(HR_MANAGER)).isEmpty();
    }

    @Test
    void aDeputySeesForWhomTheySpoke() {
        house.deputy(HEAD, DEPUTY);
        house.submit(REVIEW);
        house.say(DEPUTY, Outcome.APPROVED);

        assertThat(decided(DEPUTY, null, 0).items())
                .singleElement()
                .satisfies(item -> assertThat(item.onBehalfOf().id()).isEqualTo(HEAD));
        assertThat(words(HEAD)).as("it was not their word").isEmpty();
    }

    @Test
    void whatPassedByItselfWasNotDecided() {
        house.company.heads.put("B", List.of(HEAD));
        house.submit(REVIEW, "participants=headOf(second);rule=any");
        house.say(HEAD, Outcome.APPROVED);

        assertThat(words(HEAD)).containsExactly(Outcome.APPROVED);
    }

    @Test
    void aMemberWhoStandsAsideAsTheApplicantHasDecidedNothing() {
        house.company.board.addAll(List.of(APPLICANT, 11L, 12L));
        house.submit("participants=board;rule=vote");
        house.say(11, Outcome.ABSTAINED);

        assertThat(words(APPLICANT)).isEmpty();
        assertThat(decided(11, null, 0).items())
                .singleElement()
                .satisfies(item -> assertThat(item.vote()).isTrue());
    }

    @Test
    void toMendOnesOwnRequestIsNoDecision() {
        long id = house.submit(REVIEW);
        house.say(HEAD, Outcome.RETURNED);
        house.resubmit(id, true, "Producer");
        house.pass(Duration.ofHours(1));
        house.say(HEAD, Outcome.APPROVED);

        assertThat(words(APPLICANT)).isEmpty();
        assertThat(words(HEAD)).as("the newest first").containsExactly(Outcome.APPROVED, Outcome.RETURNED);
    }

    @Test
    void theListComesInPagesAndIsSearched() {
        for (int i = 0; i < 3; i++) {
            house.submit(REVIEW);
            house.say(HEAD, Outcome.APPROVED);
            house.pass(Duration.ofMinutes(1));
        }

        Page<DecidedItem> second = decided(HEAD, null, 1);
        assertThat(second.items()).hasSize(1);
        assertThat(second.total()).isEqualTo(3);
        assertThat(decided(HEAD, "produ", 0).total()).isEqualTo(3);
        assertThat(decided(HEAD, second.items().get(0).request().number(), 0).total())
                .isEqualTo(1);
        assertThat(decided(HEAD, "%", 0).total()).isZero();
    }

    private static Page<DecidedItem> decided(long person, String text, int page) {
        return house.as(person, services -> services.decided.decided(text, PageRequest.of(page, 2)));
    }

    private static List<Outcome> words(long person) {
        return decided(person, null, 0).items().stream()
                .map(DecidedItem::outcome)
                .toList();
    }
}
