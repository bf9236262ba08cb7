package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.DeskHouse.APPLICANT;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.REJECTED;
import static org.remit.approval.Outcome.RETURNED;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;
import org.remit.shared.Postgres;
import org.remit.shared.file.Files;

/** What two people do at once, on H2 and on PostgreSQL, whose locks differ. */
class AtTheSameMomentTest {

    private static final int TIMES = 10;

    private static final Map<String, DeskHouse> HOUSES = new TreeMap<>();
    private static final ExecutorService PEOPLE = Executors.newFixedThreadPool(2);

    @BeforeAll
    static void open() {
        HOUSES.put("H2", new DeskHouse());
        HOUSES.put("PostgreSQL", new DeskHouse(Postgres.database()));
        HOUSES.values().forEach(house -> house.company.heads.put("A", List.of(2L, 3L)));
    }

    @AfterAll
    static void close() {
        PEOPLE.shutdown();
        HOUSES.values().forEach(DeskHouse::close);
    }

    @BeforeEach
    void empty() {
        HOUSES.values().forEach(DeskHouse::clear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void twoLastSignersSettleTheRound(String database) throws Exception {
        DeskHouse house = HOUSES.get(database);
        for (int time = 0; time < TIMES; time++) {
            long id = house.submit("participants=headOf(unit);rule=all");
            assertThat(together(decision(house, 2, APPROVED), decision(house, 3, APPROVED)))
                    .isEmpty();
            assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
            assertThat(house.view(id).chainIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void twoMembersWhoVoteInTheSameInstantAreBothCountedAndTheVoteEndsOnce(String database) throws Exception {
        DeskHouse house = HOUSES.get(database);
        house.company.board.addAll(List.of(2L, 3L));
        house.company.voteSettings = new VoteSettings("1/2", "1/2", VoteBase.VOTES, 3L);
        for (int time = 0; time < TIMES; time++) {
            long id = house.submit("participants=board;rule=vote");
            assertThat(together(decision(house, 2, REJECTED), decision(house, 3, APPROVED)))
                    .isEmpty();

            assertThat(house.view(id).state()).as("the chair decides the tie").isEqualTo(RequestState.APPROVED);
            assertThat(house.actions(id))
                    .contains(Action.APPROVED)
                    .containsOnlyOnce(Action.REJECTED)
                    .containsOnlyOnce(Action.SETTLED);
            assertThat(house.view(id).chainIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void ofTwoWhoAnswerOneWinsAndTheOtherIsToldByWhom(String database) throws Exception {
        DeskHouse house = HOUSES.get(database);
        for (int time = 0; time < TIMES; time++) {
            long id = house.submit("participants=headOf(unit);rule=any");
            List<Throwable> refused = together(decision(house, 2, APPROVED), decision(house, 3, REJECTED));
            assertThat(keys(refused)).containsExactly("error.workItemAnswered");
            assertThat(house.actions(id)).containsAnyOf(Action.APPROVED, Action.REJECTED);
            assertThat(house.view(id).chainIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aWithdrawalAndADecisionNeverBothStand(String database) throws Exception {
        DeskHouse house = HOUSES.get(database);
        for (int time = 0; time < TIMES; time++) {
            long id = house.submit("participants=headOf(unit);rule=any");
            String number = house.view(id).number();
            List<Throwable> refused = together(decision(house, 2, APPROVED), () -> {
                house.by(APPLICANT, services -> services.request.withdraw(number, null));
                return null;
            });
            assertThat(keys(refused)).hasSize(1).containsAnyOf("error.requestNotOpen", "error.workItemClosed");
            List<Action> actions = house.actions(id);
            assertThat(actions.contains(Action.WITHDRAWN)).isNotEqualTo(actions.contains(Action.APPROVED));
            assertThat(house.view(id).chainIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aWithdrawalWhileTheRequestGoesOnLeavesNoRoundOpen(String database) throws Exception {
        DeskHouse house = HOUSES.get(database);
        for (int time = 0; time < TIMES; time++) {
            long id = house.submit("participants=headOf(unit);rule=any", "participants=role(HR_MANAGER)");
            String number = house.view(id).number();
            together(decision(house, 2, APPROVED), () -> {
                house.by(APPLICANT, services -> services.request.withdraw(number, null));
                return null;
            });
            assertThat(house.view(id).state()).isEqualTo(RequestState.WITHDRAWN);
            assertThat(house.view(id).openRound()).isNull();
            assertThat(house.view(id).chainIntact()).isTrue();
        }
        assertThat(house.waiting(DeskHouse.HR_MANAGER)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aMendedRequestIsSentOnOrWithdrawnButNeitherWaitsForTheOther(String database) throws Exception {
        DeskHouse house = HOUSES.get(database);
        for (int time = 0; time < TIMES; time++) {
            long id = returned(house);
            String number = house.view(id).number();
            List<Throwable> refused = together(mending(house, id), () -> {
                house.by(APPLICANT, services -> services.request.withdraw(number, null));
                return null;
            });
            assertThat(keys(refused)).isSubsetOf("error.requestNotEditable", "error.requestNotReturned");
            assertThat(house.view(id).state()).isEqualTo(RequestState.WITHDRAWN);
            assertThat(house.view(id).openRound()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void anUploadThatEndsWhileTheDraftIsSubmittedIsInOrRefused(String database) throws Exception {
        DeskHouse house = HOUSES.get(database);
        for (int time = 0; time < TIMES; time++) {
            house.engine.steps("participants=headOf(unit);rule=any");
            long id = house.draft();
            List<Throwable> refused = together(upload(house, id, "a.txt"), () -> {
                house.by(APPLICANT, services -> services.request.submit(id, null));
                return null;
            });
            AttachmentList list = house.as(APPLICANT, services -> services.files.list(id));
            assertThat(keys(refused)).isEqualTo(list.files().isEmpty() ? List.of("error.attachmentClosed") : List.of());
            assertThat(house.view(id).chainIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void twoUploadsAtOnceDoNotPassTheLimit(String database) throws Exception {
        DeskHouse house = HOUSES.get(database);
        long id = house.draft();
        for (int number = 1; number < AttachmentService.MAX_FILES; number++) {
            upload(house, id, number + ".txt").call();
        }
        List<Throwable> refused = together(upload(house, id, "a.txt"), upload(house, id, "b.txt"));
        assertThat(keys(refused)).containsExactly("error.attachmentTooMany");
        AttachmentList list = house.as(APPLICANT, services -> services.files.list(id));
        assertThat(list.files()).hasSize(AttachmentService.MAX_FILES);
    }

    private static Callable<Void> decision(DeskHouse house, long person, Outcome outcome) {
        List<InboxItem> items = house.as(
                person, services -> services.inbox.inbox(PageRequest.of(0, 1)).items());
        long item = items.get(0).workItem();
        return () -> {
            house.by(person, services -> services.inbox.decide(item, outcome, "because", null));
            return null;
        };
    }

    private static long returned(DeskHouse house) {
        long id = house.submit("participants=headOf(unit);rule=any");
        house.say(2, RETURNED);
        return id;
    }

    /** The features save what was mended and send it on in one transaction. */
    private static Callable<Void> mending(DeskHouse house, long id) {
        return () -> {
            house.by(APPLICANT, services -> {
                services.request.draft("position-opening", id, Entities.about("Editor"));
                services.request.resubmit(id, true, Entities.about("Editor"), null);
            });
            return null;
        };
    }

    private static Callable<Void> upload(DeskHouse house, long id, String name) {
        return () -> {
            house.by(
                    APPLICANT,
                    services -> services.files.add(id, name, new ByteArrayInputStream(Files.text("file " + name))));
            return null;
        };
    }

    /** Both at once; what went wrong. */
    private static List<Throwable> together(Callable<Void> one, Callable<Void> other) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Throwable> faults = new ArrayList<>();
        for (Future<Void> done : PEOPLE.invokeAll(List.of(after(start, one), after(start, other)))) {
            try {
                done.get();
            } catch (ExecutionException e) {
                faults.add(e.getCause());
            }
        }
        return faults;
    }

    private static Callable<Void> after(CyclicBarrier start, Callable<Void> call) {
        return () -> {
            start.await();
            return call.call();
        };
    }

    private static List<String> keys(List<Throwable> faults) {
        return faults.stream()
                .map(fault -> fault instanceof BusinessException refused
                        ? refused.violations().get(0).key()
                        : fault.toString())
                .toList();
    }
}
