package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.Entities.NOW;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTest {

    private static final String PREVIOUS = "f".repeat(64);

    @Test
    void anUnchangedRecordFollowsTheOneBefore() {
        assertThat(record().follows(PREVIOUS)).isTrue();
        assertThat(record().hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void theSameFactsHaveTheSameHash() {
        Decision.Entry silent = new Decision.Entry(Action.APPROVED, 200L, 11L, 13L, "DEPUTY", null);
        assertThat(record(silent).hash()).isEqualTo(record(silent).hash());
    }

    @Test
    void theSameTextTwiceHasTwoHashes() {
        assertThat(record().hash())
                .as("so that nobody finds a short one by trying")
                .isNotEqualTo(record().hash());
    }

    @Test
    void aTextThatWasErasedLeavesARecordThatCanStillBeChecked() {
        assertThat(erased(record()).follows(PREVIOUS)).isTrue();
        assertThat(Entities.with(erased(record()), "actorId", 12L).follows(PREVIOUS))
                .isFalse();
        assertThat(Entities.with(erased(record()), "remark", "同意").follows(PREVIOUS))
                .as("a text where none should be")
                .isFalse();
    }

    @Test
    void aRecordFromBeforeTextsHadAHashKeepsItsPlaceInTheChain() {
        Decision old = Entities.with(Entities.with(record(), "remarkHash", null), "remarkSalt", null);
        Entities.with(old, "hash", "a".repeat(64));
        assertThat(erased(old).follows(PREVIOUS)).isTrue();
        assertThat(erased(old).follows("e".repeat(64))).isFalse();
    }

    private static Decision erased(Decision decision) {
        Entities.with(decision, "remark", null);
        Entities.with(decision, "remarkSalt", null);
        return Entities.with(decision, "erasedAt", NOW);
    }

    @ParameterizedTest
    @MethodSource
    void aChangeOfAnyFieldShows(String field, Object value) {
        assertThat(Entities.with(record(), field, value).follows(PREVIOUS)).isFalse();
    }

    static Stream<Arguments> aChangeOfAnyFieldShows() {
        return Stream.of(
                Arguments.of("requestId", 101L),
                Arguments.of("place", 4),
                Arguments.of("roundId", 201L),
                Arguments.of("roundId", null),
                Arguments.of("action", Action.REJECTED),
                Arguments.of("actorId", 12L),
                Arguments.of("actorId", null),
                Arguments.of("onBehalfOf", null),
                Arguments.of("onBehalfOf", 14L),
                Arguments.of("reason", "DEPUTY "),
                Arguments.of("reason", null),
                Arguments.of("remark", "同意。"),
                Arguments.of("remark", null),
                Arguments.of("contentVersion", 3),
                Arguments.of("decidedAt", NOW.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS)),
                Arguments.of("previousHash", "e".repeat(64)),
                Arguments.of("hash", "0".repeat(64)));
    }

    @Test
    void textMovedFromOneFieldToTheNextShows() {
        Decision one = record(new Decision.Entry(Action.APPROVED, 200L, 11L, 13L, "ab", "c"));
        Decision other = record(new Decision.Entry(Action.APPROVED, 200L, 11L, 13L, "a", "bc"));
        Decision spelled = record(new Decision.Entry(Action.APPROVED, 200L, 11L, 13L, "ab|1:c", null));
        assertThat(one.hash()).isNotEqualTo(other.hash()).isNotEqualTo(spelled.hash());
    }

    @Test
    void anEmptyTextIsNotTheSameAsNone() {
        Decision dash = record(new Decision.Entry(Action.APPROVED, 200L, 11L, null, null, "-"));
        Decision none = record(new Decision.Entry(Action.APPROVED, 200L, 11L, null, null, null));
        assertThat(dash.hash()).isNotEqualTo(none.hash());
    }

    @Test
    void aRemovedInsertedOrExchangedRecordBreaksTheChain() {
        List<Decision> chain = chain(5);
        assertThat(intact(chain)).isTrue();
        assertThat(intact(without(chain, 2))).isFalse();
        List<Decision> exchanged = new ArrayList<>(chain);
        exchanged.set(1, chain.get(2));
        exchanged.set(2, chain.get(1));
        assertThat(intact(exchanged)).isFalse();
        List<Decision> inserted = new ArrayList<>(chain);
        inserted.add(2, chain.get(1));
        assertThat(intact(inserted)).isFalse();
    }

    @Test
    void aRecordCutOffAtTheEndShowsInTheRequest() {
        Request request = Entities.open();
        Decision first = request.append(Decision.Entry.by(1, Action.SUBMITTED, null), NOW);
        Decision last = request.append(Decision.Entry.by(2, Action.REJECTED, "no"), NOW);
        assertThat(request.lastHash()).isEqualTo(last.hash()).isNotEqualTo(first.hash());
    }

    @Test
    void theTimeIsKeptAsTheDatabaseKeepsIt() {
        assertThat(record().decidedAt()).isEqualTo(Instant.parse("2026-11-23T02:00:00.123456Z"));
    }

    private static Decision record() {
        return record(new Decision.Entry(Action.APPROVED, 200L, 11L, 13L, "DEPUTY", "同意 👍"));
    }

    private static Decision record(Decision.Entry entry) {
        return new Decision(100, 3, 2, PREVIOUS, entry, NOW);
    }

    private static List<Decision> chain(int length) {
        Request request = Entities.open();
        List<Decision> chain = new ArrayList<>();
        for (int index = 0; index < length; index++) {
            chain.add(request.append(Decision.Entry.by(index, Action.APPROVED, "no. " + index), NOW));
        }
        return chain;
    }

    private static List<Decision> without(List<Decision> chain, int index) {
        List<Decision> shorter = new ArrayList<>(chain);
        shorter.remove(index);
        return shorter;
    }

    private static boolean intact(List<Decision> chain) {
        String previous = null;
        for (Decision decision : chain) {
            if (!decision.follows(previous)) {
                return false;
            }
            previous = decision.hash();
        }
        return true;
    }
}
