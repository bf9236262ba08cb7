package org.remit.governance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.SignedIn;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** What was heard is kept for each run, and nobody writes over what they have not read. */
class HearingRunsTest {

    private static final long REQUEST = 901;
    private static final LocalDate TODAY = LocalDate.now(Wiring.CLOCK);

    private TestDatabase database;

    @BeforeEach
    void sendARequest() {
        database = new TestDatabase();
        database.inTransaction(em -> {
            SmallCompany.found(em);
            SmallCompany.request(em, REQUEST, "OPEN", 1);
            return null;
        });
        run(1);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theSecondOfTwoWhoReadTheSameIsRefused() {
        record("加班须提前申请", null);

        assertThatThrownBy(() -> record("轮班如何适用", null)).hasMessageContaining("error.hearingStale");
        record("加班须提前三日申请", 0);
        assertThatThrownBy(() -> record("轮班如何适用", 0)).hasMessageContaining("error.hearingStale");
        assertThat(said()).containsExactly("加班须提前三日申请");
    }

    @Test
    void afterAReturnEverybodyIsHeardAgainAndWhatWasSaidBeforeStays() {
        record("加班须提前申请", null);
        run(2);
        assertThat(present()).isFalse();

        record("轮班如何适用", null);

        assertThat(present()).isTrue();
        assertThat(said()).containsExactly("加班须提前申请", "轮班如何适用");
    }

    private void run(int number) {
        database.inTransaction(em -> {
            em.createNativeQuery("update approval_request set kind = 'rule-adoption', run_no = " + number
                            + " where id = " + REQUEST)
                    .executeUpdate();
            return em.createNativeQuery(
                            "insert into approval_round (id, version, request_id, round_no, run_no, step, visit, rule, on_timeout,"
                                    + " content_version, state, opened_at, due_at) values (" + (900 + number) + ", 0, "
                                    + REQUEST + ", " + number + ", " + number + ", 'userTask_recordDiscussion', 'v"
                                    + number + "', 'any', 'REMIND', 1, 'OPEN', TIMESTAMP '" + TODAY
                                    + " 08:00:00', TIMESTAMP '" + TODAY.plusDays(9) + " 08:00:00')")
                    .executeUpdate();
        });
    }

    private void record(String said, Integer version) {
        HearingContent content =
                new HearingContent(TODAY, "职工代表大会", 42, List.of(new Point(null, "客服部班组", said, "采纳", true)));
        database.inTransaction(em -> {
            book(em).record(REQUEST, 1, HearingStage.DISCUSSION, content, version);
            return null;
        });
    }

    private boolean present() {
        return database.inTransaction(
                em -> hearings(em).present(REQUEST, HearingStage.DISCUSSION).isPresent());
    }

    private List<String> said() {
        return database.inTransaction(em -> hearings(em).of(REQUEST).stream()
                .flatMap(hearing -> hearing.content().points().stream())
                .map(Point::said)
                .toList());
    }

    private static HearingBook book(EntityManager em) {
        HearingBook book = new HearingBook();
        book.hearings = hearings(em);
        book.clock = Wiring.CLOCK;
        book.user = new CurrentUser();
        book.user.is(new SignedIn(
                5, 5, "hr", new LocalizedText(null, "HR"), null, Set.of("HR_STAFF"), "en", null, false, ""));
        return book;
    }

    private static Hearings hearings(EntityManager em) {
        Hearings hearings = new Hearings();
        hearings.em = em;
        return hearings;
    }
}
