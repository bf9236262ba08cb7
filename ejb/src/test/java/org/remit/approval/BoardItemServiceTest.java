package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.approval.DeskHouse.APPLICANT;
import static org.remit.approval.DeskHouse.HR_MANAGER;
import static org.remit.people.Role.BOARD_MEMBER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.people.People;
import org.remit.shared.OracleEar;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Members of the board read what waits for their vote. */
class BoardItemServiceTest {

    private static final long HEAD = 2;
    private static final String REVIEW = "participants=headOf(unit);rule=any";
    private static final String VOTE = "participants=board;rule=vote";

    private final OracleEar ear = new OracleEar();
    private DeskHouse house;

    @BeforeEach
    void aBoardOfThree() {
        house = new DeskHouse(ear.database());
        house.clear();
        house.company.board.clear();
        house.company.board.addAll(List.of(11L, 12L, 13L));
        house.company.heads.put("A", List.of(HEAD));
    }

    @AfterEach
    void close() {
        house.clear();
        house.close();
    }

    @Test
    void aSheetTellsWhatIsAskedWhoSaidWhatAndHowTheVoteStands() {
        long id = house.submit(REVIEW, VOTE);
        house.say(HEAD, Outcome.APPROVED, "we need them");
        house.say(11, Outcome.APPROVED);
        ear.forget();

        BoardItem item = open(12, 0).items().get(0);

        assertThat(item.requestId()).isEqualTo(id);
        assertThat(item.applicant().id()).isEqualTo(APPLICANT);
        assertThat(item.said())
                .extracting(entry -> entry.actor().id(), RequestView.TimelineEntry::comment)
                .containsExactly(tuple(HEAD, "we need them"), tuple(11L, "because"));
        assertThat(item.count().yes()).isEqualTo(1);
        assertThat(item.quorumMissing()).isEqualTo(1);
        assertThat(item.yesMissing()).isEqualTo(1);
        assertThat(item.myWorkItem()).isNotNull();
        assertThat(item.words()).contains(Outcome.RECUSED);
        assertThat(open(11, 0).items()).singleElement().satisfies(voted -> {
            assertThat(voted.myWorkItem()).isNull();
            assertThat(voted.myVote()).isEqualTo(Outcome.APPROVED);
        });
        ear.heardOracleOnly(5);
    }

    @Test
    void whatItCostsStandsByItself() {
        house.submit(VOTE);

        BoardItem item = open(12, 0).items().get(0);

        assertThat(item.costs()).isNotEmpty().allMatch(Summary.Line::confidential);
        assertThat(item.facts()).noneMatch(Summary.Line::confidential);
    }

    @Test
    void aMemberReadsWhereTheyAreAskedAndTheHrManagerEverything() {
        house.submit(VOTE);

        assertThat(open(14, 0).items()).as("joined the board later").isEmpty();
        assertThat(open(HEAD, 0).items()).isEmpty();
        Page<BoardItem> all = house.as(
                HR_MANAGER,
                Set.of(org.remit.people.Role.HR_MANAGER),
                services -> service(services).open(PageRequest.of(0, 10)));
        assertThat(all.items()).singleElement().satisfies(item -> {
            assertThat(item.myWorkItem()).isNull();
            assertThat(item.myVote()).isNull();
        });
    }

    @Test
    void whatIsDecidedWaitsNoMore() {
        house.submit(VOTE);
        List.of(11L, 12L, 13L).forEach(member -> house.say(member, Outcome.REJECTED));

        assertThat(open(11, 0).items()).isEmpty();
    }

    @Test
    void aPageOfManyTakesAsManyQueriesAsAPageOfOne() {
        house.submit(REVIEW, VOTE);
        house.say(HEAD, Outcome.APPROVED);
        long forOne = house.statements(12, services -> service(services).open(PageRequest.of(0, 10)));
        for (int more = 0; more < 11; more++) {
            house.submit(REVIEW, VOTE);
            house.say(HEAD, Outcome.APPROVED);
        }
        long forMany = house.statements(12, services -> service(services).open(PageRequest.of(0, 10)));

        assertThat(forMany).isEqualTo(forOne).isLessThanOrEqualTo(6);
        assertThat(open(12, 1).items()).hasSize(2);
        assertThat(open(12, 1).total()).isEqualTo(12);
    }

    private Page<BoardItem> open(long person, int page) {
        return house.as(
                person, Set.of(BOARD_MEMBER), services -> service(services).open(PageRequest.of(page, 10)));
    }

    private static BoardItemService service(DeskHouse.Services services) {
        BoardItemService service = new BoardItemService();
        service.requests = services.requests;
        service.desk = services.desk;
        service.items = new BoardItems();
        service.items.em = services.em;
        service.reader = new BoardReader();
        service.reader.people = Entities.with(new People(), "em", services.em);
        service.reader.user = services.readers.user;
        return service;
    }
}
