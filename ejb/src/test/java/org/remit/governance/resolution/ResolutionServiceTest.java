package org.remit.governance.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.approval.Outcome;
import org.remit.approval.RequestNumber;
import org.remit.approval.RequestNumbers;
import org.remit.approval.RequestsErased;
import org.remit.approval.VoteBase;
import org.remit.approval.VoteCount;
import org.remit.approval.VoteSettled;
import org.remit.organization.SmallCompany;
import org.remit.people.TestPeople;
import org.remit.shared.LocalizedText;
import org.remit.shared.OracleEar;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** Votes of the small company's board, in the register that they are entered in. */
class ResolutionServiceTest {

    private static final Instant CALLED = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant ENDED = Instant.parse("2026-11-25T02:00:00.123456789Z");
    private static final PageRequest ALL = PageRequest.of(0, 20);
    private static final ResolutionFilter ANY = new ResolutionFilter(null, null, null);

    private final OracleEar ear = new OracleEar();
    private TestDatabase database;
    private long decisions = 7000;

    @BeforeEach
    void twoRequests() {
        database = ear.database();
        database.inTransaction(SmallCompany::found);
        for (long id : List.of(900L, 901L)) {
            sql("insert into approval_request (id, version, request_number, kind, state, applicant_id, content_version,"
                    + " decision_count, created_at) values (" + id + ", 0, 'R2026-" + id
                    + "', 'position-opening', 'OPEN', 7, 1,"
                    + " 0, TIMESTAMP '2026-11-22 09:00:00')");
        }
        ear.forget();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aVoteIsEnteredWithAllThatWasSaid() {
        enter(vote(900, ENDED, Outcome.APPROVED, Outcome.APPROVED, null));

        ResolutionView resolution = read(service -> service.resolution("B2026-0001"));

        assertThat(resolution.request().number()).isEqualTo("R2026-900");
        assertThat(resolution.outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(resolution.count()).isEqualTo(count(2, 0));
        assertThat(resolution.summary().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.value().zh()).isEqualTo("两人🎬𠮷"));
        assertThat(resolution.ballots()).extracting(vote -> vote.member().id()).containsExactly(1L, 2L, 3L);
        assertThat(resolution.ballots())
                .extracting(ResolutionView.Vote::vote)
                .containsExactly(Outcome.APPROVED, Outcome.APPROVED, null);
        assertThat(resolution.ballots().get(1).onBehalfOf().id()).isEqualTo(4);
        assertThat(resolution.intact()).isTrue();
        assertThat(resolution.code()).hasSize(16);
        ear.heardOracleOnly(8);
    }

    @Test
    void theNumbersHaveNoGapsAndBeginAnewEachYear() {
        enter(vote(900, ENDED, Outcome.APPROVED));
        enter(vote(901, ENDED, Outcome.REJECTED));
        enter(vote(901, Instant.parse("2027-01-01T00:00:00Z"), Outcome.APPROVED));

        assertThat(numbers(ANY)).containsExactly("B2027-0001", "B2026-0002", "B2026-0001");
        assertThat(numbers(new ResolutionFilter(null, null, 2027))).containsExactly("B2027-0001");
    }

    @Test
    void itIsFoundByTitleNumberRequestOutcomeAndCode() {
        enter(vote(900, ENDED, Outcome.APPROVED, Outcome.APPROVED));
        enter(vote(901, ENDED, Outcome.REJECTED, Outcome.REJECTED));
        String code = read(service -> service.resolution("B2026-0001")).code();

        assertThat(numbers(find("producer 901"))).containsExactly("B2026-0002");
        assertThat(numbers(find("b2026-0002"))).containsExactly("B2026-0002");
        assertThat(numbers(find("r2026-900"))).containsExactly("B2026-0001");
        assertThat(numbers(find(code))).containsExactly("B2026-0001");
        assertThat(numbers(find(code.substring(1))))
                .as("a part of a code proves nothing")
                .isEmpty();
        assertThat(numbers(find("%"))).isEmpty();
        assertThat(numbers(new ResolutionFilter(null, Outcome.REJECTED, null))).containsExactly("B2026-0002");
        ear.heardOracleOnly(8);
    }

    @Test
    void numbersNeverGoBackToAYearThatIsOver() {
        enter(vote(900, Instant.parse("2027-01-01T00:00:00Z"), Outcome.APPROVED));
        enter(vote(901, ENDED, Outcome.APPROVED));

        assertThat(numbers(ANY)).containsExactly("B2027-0002", "B2027-0001");
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of("governance_ballot", "person_id = 5"),
                Arguments.of("governance_ballot", "on_behalf_of = 5"),
                Arguments.of("governance_ballot", "vote = 'ABSTAINED' where place = 0"),
                Arguments.of("governance_ballot", "voted_at = TIMESTAMP '2026-11-25 03:00:00' where place = 0"),
                Arguments.of("governance_ballot", "place = place + 5"),
                Arguments.of("governance_resolution", "resolution_no = 'B2026-0009'"),
                Arguments.of("governance_resolution", "request_id = 901"),
                Arguments.of("governance_resolution", "request_kind = 'position-change'"),
                Arguments.of("governance_resolution", "title_zh = 'x'"),
                Arguments.of("governance_resolution", "title_en = NULL"),
                Arguments.of("governance_resolution", "content_version = 2"),
                Arguments.of("governance_resolution", "summary = '[]'"),
                Arguments.of("governance_resolution", "outcome = 'REJECTED'"),
                Arguments.of("governance_resolution", "members = 4"),
                Arguments.of("governance_resolution", "yes_votes = 1"),
                Arguments.of("governance_resolution", "no_votes = 1"),
                Arguments.of("governance_resolution", "abstained = 1"),
                Arguments.of("governance_resolution", "recused = 1"),
                Arguments.of("governance_resolution", "quorum = '1/3'"),
                Arguments.of("governance_resolution", "quorum_needed = 1"),
                Arguments.of("governance_resolution", "majority = '1/3'"),
                Arguments.of("governance_resolution", "yes_needed = 1"),
                Arguments.of("governance_resolution", "vote_base = 'VOTES'"),
                Arguments.of("governance_resolution", "casting = 1"),
                Arguments.of("governance_resolution", "casting = 1, casting_vote = 'APPROVED'"),
                Arguments.of("governance_resolution", "seal_form = 1"),
                Arguments.of("governance_resolution", "opened_at = TIMESTAMP '2026-11-21 03:00:00'"),
                Arguments.of("governance_resolution", "settled_at = TIMESTAMP '2026-11-25 03:00:00'"),
                Arguments.of("governance_resolution", "record_hash = 'x'"),
                Arguments.of("governance_resolution", "previous_seal = 'x'"),
                Arguments.of("governance_resolution", "seal = 'xxxxxxxxxxxxxxxxx'"),
                Arguments.of("approval_decision", "reason = 'APPROVED 3/0/0/0/0'"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("forgeries")
    void whoeverChangesARowInTheDatabaseIsFoundOut(String table, String change) {
        enter(vote(900, ENDED, Outcome.APPROVED, Outcome.APPROVED, null));
        assertThat(read(service -> service.resolution("B2026-0001")).intact()).isTrue();

        sql("update " + table + " set " + change);

        String number = change.startsWith("resolution_no") ? "B2026-0009" : "B2026-0001";
        assertThat(read(service -> service.resolution(number)).intact()).isFalse();
    }

    @Test
    void anEntryThatWasTakenOutIsMissedByTheNext() {
        enter(vote(900, ENDED, Outcome.APPROVED));
        enter(vote(901, ENDED, Outcome.REJECTED));
        assertThat(read(service -> service.resolution("B2026-0002")).intact()).isTrue();

        sql(
                "delete from governance_ballot where resolution_id = (select id from governance_resolution where request_id = 900)");
        sql("delete from governance_resolution where request_id = 900");

        assertThat(read(service -> service.resolution("B2026-0002")).intact()).isFalse();
    }

    /** The form of the seal is for ever: an entry of today has to be told from a forged one by a later version too. */
    @Test
    void theSealOfAKnownVoteIsAlwaysTheSame() {
        Resolution resolution = new Resolution("B2026-0001", null, vote(900, ENDED, Outcome.APPROVED, null));

        assertThat(resolution.seal()).isEqualTo("1ae04a5a9fb5e0b41a6991a6e0b4606cbfd0e9b636385bb023fcac520668f9c4");
    }

    @Test
    void anEntryFromBeforeTheRulesWereSealedIsComparedWithoutThem() {
        enter(vote(900, ENDED, Outcome.APPROVED, null));

        sql("update governance_resolution set seal_form = 1,"
                + " seal = 'a32e315e114cbe750357795d87f164ce019b18553bcd1a20e9fe3c482484e4c2'");

        assertThat(read(service -> service.resolution("B2026-0001")).intact()).isTrue();
        sql("update governance_resolution set vote_base = 'VOTES'");
        assertThat(read(service -> service.resolution("B2026-0001")).intact())
                .as("there were no other rules then")
                .isFalse();
    }

    @Test
    void whatTheBoardHasVotedOnIsNotErased() {
        enter(vote(900, ENDED, Outcome.APPROVED));

        database.inTransaction(em -> {
            ResolutionEntry entry = new ResolutionEntry();
            entry.resolutions = resolutions(em);
            entry.erased(new RequestsErased(List.of("R2026-901")));
            assertThatThrownBy(() -> entry.erased(new RequestsErased(List.of("R2026-901", "R2026-900"))))
                    .isInstanceOf(IllegalStateException.class);
            return null;
        });
    }

    @Test
    void aRequestLeadsToWhatCameOfItAndNothingElse() {
        enter(vote(900, ENDED, Outcome.REJECTED));
        enter(vote(901, ENDED, Outcome.APPROVED));

        List<ResolutionRow> found = read(service -> service.ofRequest("R2026-900"));
        assertThat(found).extracting(ResolutionRow::number).containsExactly("B2026-0001");
    }

    @Test
    void everybodyFindsTheirOwnVotesAmongWhatIsKnownOfThem() {
        enter(vote(900, ENDED, Outcome.APPROVED, Outcome.REJECTED));

        List<Object> votes = database.inTransaction(em -> {
            ResolutionRecords records = new ResolutionRecords();
            records.em = em;
            return List.copyOf(records.about(2).get(0).records());
        });
        assertThat(votes).containsExactly(new ResolutionRecords.Cast("B2026-0001", Outcome.REJECTED, CALLED));
    }

    @Test
    void whatIsNotInItIsNotFound() {
        assertThatThrownBy(() -> read(service -> service.resolution("B2026-0001")))
                .hasMessageContaining("error.resolutionUnknown");
    }

    private static ResolutionFilter find(String text) {
        return new ResolutionFilter(text, null, null);
    }

    private List<String> numbers(ResolutionFilter filter) {
        return read(service -> service.resolutions(filter, ALL)).items().stream()
                .map(ResolutionRow::number)
                .toList();
    }

    private static VoteCount count(int yes, int no) {
        return new VoteCount(3, yes, no, 0, 0, 2, "1/2", "1/2", VoteBase.MEMBERS, false, null);
    }

    private static VoteSettled vote(long request, Instant ended, Outcome... said) {
        List<VoteSettled.Ballot> ballots = new ArrayList<>();
        for (int place = 0; place < said.length; place++) {
            Long absent = place == 1 ? 4L : null;
            ballots.add(new VoteSettled.Ballot(place + 1, absent, said[place], said[place] == null ? null : CALLED));
        }
        long yes = ballots.stream()
                .filter(ballot -> ballot.vote() == Outcome.APPROVED)
                .count();
        long no = ballots.stream()
                .filter(ballot -> ballot.vote() == Outcome.REJECTED)
                .count();
        return new VoteSettled(
                request,
                "position-opening",
                new LocalizedText("编导🎬𠮷", "Producer " + request),
                1,
                "[{\"label\":\"summary.headcount\",\"zh\":\"两人🎬𠮷\",\"en\":\"2\",\"confidential\":true}]",
                count((int) yes, (int) no),
                ballots,
                CALLED,
                ended,
                "0".repeat(64));
    }

    /** The desk records the count before it tells of it. */
    private void enter(VoteSettled vote) {
        sql("insert into approval_decision (id, request_id, place, action, reason, content_version, decided_at, hash)"
                + " values (" + ++decisions + ", " + vote.requestId() + ", " + decisions + ", 'SETTLED', '"
                + vote.count().text() + "', 1, TIMESTAMP '2026-11-25 02:00:00', '" + vote.recordHash() + "')");
        database.inTransaction(em -> {
            ResolutionEntry entry = new ResolutionEntry();
            entry.resolutions = resolutions(em);
            entry.clock = Clock.fixed(ENDED, ZoneOffset.UTC);
            entry.settled(vote);
            return null;
        });
    }

    private <T> T read(Function<ResolutionService, T> question) {
        return database.inTransaction(em -> question.apply(service(em)));
    }

    private static ResolutionService service(EntityManager em) {
        ResolutionService service = new ResolutionService();
        service.resolutions = resolutions(em);
        service.people = TestPeople.on(em);
        service.numbers = new RequestNumbers() {
            @Override
            public List<RequestNumber> of(Collection<Long> ids) {
                return ids.stream()
                        .map(id -> new RequestNumber(id, "R2026-" + id, true))
                        .toList();
            }
        };
        return service;
    }

    private static Resolutions resolutions(EntityManager em) {
        Resolutions resolutions = new Resolutions();
        resolutions.em = em;
        return resolutions;
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
