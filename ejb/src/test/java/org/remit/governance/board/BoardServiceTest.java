package org.remit.governance.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.remit.organization.Wiring.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.VoteBase;
import org.remit.approval.VoteSettings;
import org.remit.governance.board.BoardMemberView.Standing;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.people.Notice;
import org.remit.people.Role;
import org.remit.people.TestPeople;
import org.remit.performance.sheet.SheetHouse;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.OracleEar;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** Persons 5, 6 and 8 have the role of a board member; the HR manager, person 7, records terms and rules. */
class BoardServiceTest {

    private static final long RECORDER = 7;

    private final OracleEar ear = new OracleEar();
    private final List<Notice> told = new ArrayList<>();
    private TestDatabase database;

    @BeforeEach
    void threeMembers() {
        database = ear.database();
        database.inTransaction(SmallCompany::found);
        for (long person : List.of(5L, 6L, 8L)) {
            sql("insert into people_account (id, version, person_id, username, password_hash, must_change_password,"
                    + " enabled, failures) values (" + (100 + person) + ", 0, " + person + ", 'p" + person
                    + "', '-', 0, 1, 0)");
            sql("insert into people_account_role (account_id, role) values (" + (100 + person) + ", 'BOARD_MEMBER')");
        }
        ear.forget();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoHasTheRoleAndNoTermIsAMemberWithoutEnd() {
        assertThat(members()).containsExactly(5L, 6L, 8L);
        assertThat(board().members())
                .allSatisfy(member -> assertThat(member.standing()).isEqualTo(Standing.IN_OFFICE));
        assertThat(board().chaired()).isFalse();
        ear.heardOracleOnly(3);
    }

    @Test
    void aTermBoundsAMembership() {
        appoint(5, true, TODAY.minusYears(1), null);
        appoint(6, false, TODAY.plusDays(1), null);
        appoint(8, false, TODAY.minusYears(3), TODAY.minusDays(1));

        assertThat(members()).as("6 is a member until the first term begins").containsExactly(5L, 6L);
        assertThat(board().members())
                .extracting(member -> member.person().id() + " " + member.standing())
                .as("6 is asked until the first term begins, and the list says so")
                .containsExactlyInAnyOrder("5 IN_OFFICE", "6 IN_OFFICE", "6 COMING");
        assertThat(board().former())
                .singleElement()
                .satisfies(member -> assertThat(member.person().id()).isEqualTo(8));
        assertThat(board().chaired()).isTrue();
        ear.heardOracleOnly(3);
    }

    @Test
    void onTheLastDayOfATermAMemberIsStillAsked() {
        appoint(6, false, TODAY.minusYears(3), TODAY);

        assertThat(members()).contains(6L);
        assertThat(board().members())
                .extracting(member -> member.person().id() + " " + member.standing())
                .contains("6 ENDING");
    }

    @Test
    void whoHasLostTheRoleIsNotAskedAndTheListSaysSo() {
        appoint(6, false, TODAY.minusYears(1), null);
        sql("delete from people_account_role where account_id = 106");

        assertThat(members()).containsExactly(5L, 8L);
        assertThat(board().members())
                .anySatisfy(member -> assertThat(member.standing()).isEqualTo(Standing.WITHOUT_ROLE));
    }

    @Test
    void whatCannotBeATermIsRefusedAtItsField() {
        appoint(5, true, TODAY, TODAY.plusYears(3));

        assertThat(refused(new BoardTermWish(null, false, null, null, " ")))
                .containsExactly("person error.required", "from error.required", "basis error.required");
        assertThat(refused(wish(6, false, TODAY, TODAY.minusDays(1)))).containsExactly("to error.endBeforeStart");
        assertThat(refused(wish(RECORDER, false, TODAY, null))).containsExactly("person error.boardNoRole");
        assertThat(refused(wish(4, false, TODAY, null))).containsExactly("person error.boardNoRole");
        assertThat(refused(wish(5, false, TODAY.plusYears(3), null))).containsExactly("from error.boardTermThere");
        assertThat(refused(wish(6, true, TODAY.minusYears(1), null))).containsExactly("chair error.boardChairThere");
        appoint(5, false, TODAY.plusYears(3).plusDays(1), null);
        appoint(6, true, TODAY.plusYears(3).plusDays(1), null);
    }

    @Test
    void aTermEndsEarlierButNeverInThePast() {
        long term = appoint(5, false, TODAY.minusYears(1), TODAY.plusYears(1));

        assertThatThrownBy(() -> end(term, TODAY.minusDays(1))).hasMessageContaining("error.boardEndPast");
        assertThatThrownBy(() -> end(term, TODAY.plusYears(2))).hasMessageContaining("error.boardEndLater");
        assertThatThrownBy(() -> end(term, null)).hasMessageContaining("error.required");
        assertThatThrownBy(() -> end(term + 1, TODAY)).hasMessageContaining("error.boardTermUnknown");
        end(term, TODAY);

        assertThat(members()).contains(5L);
        LocalDate last =
                database.inTransaction(em -> seats(em).terms.all().get(0).to());
        assertThat(last).isEqualTo(TODAY);
    }

    @Test
    void withoutSettingsTheDiagramsCount() {
        assertThat(settings()).isNull();
        assertThat(board().rule()).isEqualTo(VotingRuleView.USUAL);
    }

    @Test
    void theLastSettingsCountAndTheMembersAreTold() {
        appoint(5, true, TODAY.minusYears(1), null);
        set(new VotingRuleWish(Quorum.TWO_THIRDS, Majority.HALF_OF_VOTES, false, "Articles, 31"));
        set(new VotingRuleWish(Quorum.HALF, Majority.HALF_OF_MEMBERS, true, "Resolution 4"));

        assertThat(settings()).isEqualTo(new VoteSettings("1/2", "1/2", VoteBase.MEMBERS, 5L));
        assertThat(board().rule().reason()).isEqualTo("Resolution 4");
        assertThat(board().earlier())
                .singleElement()
                .satisfies(rule -> assertThat(rule.majority()).isEqualTo(Majority.HALF_OF_VOTES));
        assertThat(told)
                .hasSize(3)
                .allSatisfy(notice -> assertThat(notice.persons()).containsExactly(5L, 6L, 8L));
        assertThatThrownBy(() -> set(new VotingRuleWish(null, null, false, ""))).hasMessageContaining("error.required");
    }

    @Test
    void aSecondVoteMakesNoTwoThirdsOfAHalf() {
        assertThatThrownBy(() -> set(new VotingRuleWish(Quorum.HALF, Majority.TWO_THIRDS_OF_VOTES, true, "Articles")))
                .hasMessageContaining("error.castingTwoThirds");
    }

    @Test
    void aTermThatHasNotBegunIsTakenBack() {
        long term = appoint(6, true, TODAY.plusDays(9), null);
        end(term, TODAY);

        assertThat(board().members()).noneMatch(BoardMemberView::chair);
        appoint(6, true, TODAY.plusDays(9), null);
    }

    @Test
    void whoHasASeatKeepsNeitherTermsNorRules() {
        long term = appoint(5, false, TODAY.minusYears(1), null);
        sql("insert into people_account (id, version, person_id, username, password_hash, must_change_password,"
                + " enabled, failures) values (107, 0, 7, 'p7', '-', 0, 1, 0)");
        sql("insert into people_account_role (account_id, role) values (107, 'BOARD_MEMBER')");

        assertThatThrownBy(() -> appoint(6, false, TODAY, null)).hasMessageContaining("error.boardKeeper");
        assertThatThrownBy(() -> end(term, TODAY)).hasMessageContaining("error.boardKeeper");
        assertThatThrownBy(() -> set(new VotingRuleWish(Quorum.HALF, Majority.HALF_OF_VOTES, false, "Articles")))
                .hasMessageContaining("error.boardKeeper");
    }

    @Test
    void withoutAChairNobodyDecidesInATie() {
        set(new VotingRuleWish(Quorum.HALF, Majority.HALF_OF_VOTES, true, "Articles, 31"));

        assertThat(settings()).isEqualTo(new VoteSettings("1/2", "1/2", VoteBase.VOTES, null));
    }

    private static BoardTermWish wish(long person, boolean chair, LocalDate from, LocalDate to) {
        return new BoardTermWish(person, chair, from, to, "Shareholders’ resolution 2");
    }

    private long appoint(long person, boolean chair, LocalDate from, LocalDate to) {
        return ask(service -> service.appoint(wish(person, chair, from, to)));
    }

    private List<String> refused(BoardTermWish wish) {
        BusinessException refusal =
                catchThrowableOfType(BusinessException.class, () -> ask(service -> service.appoint(wish)));
        return refusal.violations().stream().map(BoardServiceTest::spell).toList();
    }

    private static String spell(Violation violation) {
        return violation.field() + " " + violation.key();
    }

    private void end(long term, LocalDate last) {
        ask(service -> {
            service.end(term, last);
            return null;
        });
    }

    private void set(VotingRuleWish wish) {
        ask(service -> {
            service.setVotingRule(wish);
            return null;
        });
    }

    private BoardView board() {
        return ask(BoardService::board);
    }

    private List<Long> members() {
        return database.inTransaction(em -> seats(em).members());
    }

    private VoteSettings settings() {
        return database.inTransaction(em -> seats(em).voteSettings().orElse(null));
    }

    private <T> T ask(Function<BoardService, T> question) {
        return database.inTransaction(em -> {
            BoardService service = new BoardService();
            service.views = new BoardViews();
            service.views.seats = seats(em);
            service.views.terms = service.views.seats.terms;
            service.views.people = service.views.seats.people;
            service.terms = service.views.terms;
            service.audit = TestAudit.service(em, Wiring.CLOCK);
            service.user = SheetHouse.user(RECORDER, Role.HR_MANAGER);
            service.notices = Wiring.noted(told);
            service.clock = Wiring.CLOCK;
            return question.apply(service);
        });
    }

    private static BoardSeats seats(EntityManager em) {
        BoardSeats seats = new BoardSeats();
        seats.terms = new BoardTerms();
        seats.terms.em = em;
        seats.people = TestPeople.on(em);
        seats.clock = Wiring.CLOCK;
        return seats;
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
