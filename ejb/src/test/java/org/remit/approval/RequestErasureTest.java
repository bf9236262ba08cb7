package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.DeskHouse.APPLICANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.shared.PageRequest;

/** What is left of a request when the time to keep it is over. */
class RequestErasureTest {

    private static final long HEAD = 2;

    private static DeskHouse house;

    private final List<RequestsErased> told = new ArrayList<>();

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
        house.company.heads.clear();
        house.company.heads.put("A", List.of(HEAD));
        house.company.concerned.clear();
    }

    @Test
    void whatPeopleWroteIsGoneAndTheRecordCanStillBeChecked() {
        long id = decided();
        String number = house.view(id).number();

        erase(id);

        RequestView left = house.view(id);
        assertThat(left.chainIntact()).isTrue();
        assertThat(left.erased()).isTrue();
        assertThat(left.title().en()).isEqualTo("(erased, no longer kept)");
        assertThat(left.summary().lines()).isEmpty();
        assertThat(left.timeline())
                .extracting(RequestView.TimelineEntry::comment)
                .containsOnlyNulls();
        assertThat(house.actions(id)).endsWith(Action.ERASED);
        assertThat(found("producer")).as("by its title").isZero();
        assertThat(found(number)).as("by its number").isEqualTo(1);
        assertThat(told).containsExactly(new RequestsErased(List.of(number)));
        assertThat(rows("select count(*) from approval_decision where remark is not null"))
                .isZero();
    }

    @Test
    void aChangeOfTheRecordShowsAfterwardsToo() {
        long id = decided();
        erase(id);

        sql("update approval_decision set actor_id = 3 where actor_id = " + HEAD);

        assertThat(house.view(id).chainIntact()).isFalse();
    }

    @Test
    void nobodyIsToldAnyMoreWhatOthersSaidAndTheFeatureIsNotAsked() {
        long id = decided();
        house.company.concerned.add(5L);
        erase(id);

        assertThatThrownBy(() -> house.as(5, services -> services.query.request(id)))
                .hasMessageContaining("error.notYourRequest");
        assertThat(house.view(id).timeline())
                .extracting(RequestView.TimelineEntry::action)
                .doesNotContain(Action.APPROVED);
        assertThat(house.as(HEAD, services -> services.query.request(id)).timeline())
                .as("one’s own word")
                .extracting(RequestView.TimelineEntry::action)
                .contains(Action.APPROVED);
    }

    @Test
    void whatIsUnderWayIsNotErased() {
        long id = house.submit("participants=headOf(unit);rule=any");

        assertThatThrownBy(() -> erase(id)).isInstanceOf(IllegalStateException.class);
        assertThat(house.view(id).title().en()).isEqualTo("Producer");
    }

    private long decided() {
        long id = house.submit("participants=headOf(unit);rule=any");
        house.say(HEAD, Outcome.APPROVED, "Nobody works harder");
        return id;
    }

    private void erase(long id) {
        house.database.inTransaction(em -> {
            TestErasure.erasure(em, Wiring.CLOCK, told).erase(List.of(id));
            return null;
        });
    }

    private static long found(String text) {
        return house.as(
                        APPLICANT,
                        Set.of("EMPLOYEE", "HR_STAFF"),
                        services -> services.query.readable(text, PageRequest.of(0, 10)))
                .total();
    }

    private static long rows(String query) {
        return house.database.inTransaction(
                em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    private static void sql(String statement) {
        house.database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
