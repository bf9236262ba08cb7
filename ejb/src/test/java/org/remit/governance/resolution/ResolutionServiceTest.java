package org.remit.governance.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.Outcome;
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

        assertThat(resolution.request()).isEqualTo("R2026-900");
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
    void whoeverChangesARowInTheDatabaseBreaksTheSeal() {
        enter(vote(900, ENDED, Outcome.APPROVED, null));
        String whole = "B2026-0001";
        for (String change : List.of(
                "update governance_ballot set vote = 'REJECTED' where place = 0",
                "update governance_resolution set yes_votes = 2",
                "update governance_resolution set settled_at = TIMESTAMP '2026-11-25 03:00:00'")) {
            database.inTransaction(em -> {
                em.createNativeQuery(change).executeUpdate();
                assertThat(service(em).resolution(whole).intact()).as(change).isFalse();
                em.clear();
                return null;
            });
            sql("delete from governance_ballot");
            sql("delete from governance_resolution");
            sql("update governance_register set last_no = 0");
            enter(vote(900, ENDED, Outcome.APPROVED, null));
            assertThat(read(service -> service.resolution(whole)).intact()).isTrue();
        }
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
        return new VoteCount(3, yes, no, 0, 0, 2, 2, "1/2", "1/2");
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

    private void enter(VoteSettled vote) {
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
