package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.PositionContent;
import org.remit.organization.SmallCompany;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** What is written down of a request for a position, in real tables. */
class ProposalsTest {

    private static final long REQUEST = 80;
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final Contents position = new Contents();
    private TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        database.inTransaction(SmallCompany::found);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDraftIsOverwrittenWhenItIsSavedAgain() {
        begin("DRAFT");
        position.title = new LocalizedText("编导🎬𠮷", null);
        save(position.content());

        assertThat(latest()).isEqualTo(position.content());
        assertThat(inForce()).isEqualTo(position.content());
        assertThat(rows()).isOne();
    }

    @Test
    void aReturnedRequestKeepsWhatWasDecidedOnBesideWhatIsBeingMended() {
        PositionContent before = position.content();
        begin("RETURNED");
        position.headcount = 1;
        save(position.content());
        save(position.content());

        assertThat(inForce()).isEqualTo(before);
        assertThat(latest()).isEqualTo(position.content());
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatWasSavedButNotSentOnIsGone() {
        PositionContent before = position.content();
        begin("RETURNED");
        position.headcount = 1;
        save(position.content());
        change(proposals -> proposals.discardUnsent(REQUEST));

        assertThat(latest()).isEqualTo(before);
        assertThat(rows()).isOne();
    }

    @Test
    void nothingStaysOfADraftThatIsThrownAway() {
        begin("DRAFT");
        change(proposals -> proposals.remove(REQUEST));
        assertThat(rows()).isZero();
    }

    @Test
    void whatWasSentOnStays() {
        begin("RETURNED");
        position.headcount = 1;
        save(position.content());
        sql("update approval_request set content_version = 2");
        change(proposals -> proposals.discardUnsent(REQUEST));

        assertThat(inForce()).isEqualTo(position.content());
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aDraftMayHoldWhatNoColumnCan() {
        position.headcount = Integer.MAX_VALUE;
        position.monthlyCost = new BigDecimal("1E+30");
        position.validFrom = LocalDate.MAX;
        position.validTo = LocalDate.MIN;
        begin("DRAFT");

        assertThat(latest()).isEqualTo(position.content());
    }

    @Test
    void anEmptyDraftIsKept() {
        PositionContent empty = new PositionContent(null, null, null, null, null, null, null, null, null, null, null);
        begin("DRAFT");
        save(empty);

        assertThat(latest()).isEqualTo(empty);
    }

    @Test
    void onlyOpenRequestsHoldTheirCode() {
        begin("RETURNED");
        assertThat(this.<Boolean>ask(proposals -> proposals.codeAskedFor("MKT-X")))
                .isTrue();
        assertThat(this.<Long>ask(proposals -> proposals.countAskedForLike("MKT-")))
                .isOne();

        sql("update approval_request set state = 'WITHDRAWN'");

        assertThat(this.<Boolean>ask(proposals -> proposals.codeAskedFor("MKT-X")))
                .isFalse();
    }

    @Test
    void aClosedRequestReservesNothingMoreButItsContentStays() {
        begin("OPEN");
        change(proposals -> proposals.release(REQUEST));

        assertThat(inForce()).isEqualTo(position.content());
        assertThat(number("select count(*) from organization_position_proposal where unit is null"))
                .isOne();
    }

    @Test
    void aRequestOfAnotherKindIsNoRequestForAPosition() {
        begin("DRAFT");
        sql("update approval_request set kind = 'leave'");

        assertThatThrownBy(() -> save(position.content()))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.NOT_FOUND));
    }

    private void begin(String state) {
        database.inTransaction(em -> {
            SmallCompany.request(em, REQUEST, state, 1);
            return null;
        });
        change(proposals -> proposals.add(REQUEST, position.content(), "MKT-X", NOW));
    }

    private void save(PositionContent content) {
        change(proposals -> proposals.save(REQUEST, content, "MKT-X", NOW));
    }

    private PositionContent latest() {
        return ask(proposals -> proposals.latest(REQUEST).content());
    }

    private PositionContent inForce() {
        return ask(proposals -> proposals.inForce(REQUEST).content());
    }

    private int rows() {
        return number("select count(*) from organization_position_proposal");
    }

    private int number(String query) {
        return database.inTransaction(
                em -> ((Number) em.createNativeQuery(query).getSingleResult()).intValue());
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private void change(Consumer<Proposals> work) {
        ask(proposals -> {
            work.accept(proposals);
            return null;
        });
    }

    private <T> T ask(Function<Proposals, T> question) {
        return database.inTransaction(em -> {
            Proposals proposals = new Proposals();
            proposals.em = em;
            return question.apply(proposals);
        });
    }
}
