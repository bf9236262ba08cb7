package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.DeskHouse.APPLICANT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.Page;

/** What HR is told of the requests of somebody who is to leave. */
class LeaverRequestsTest {

    private static final long HEAD = 2;
    private static final String STEP = "participants=headOf(unit);rule=any";

    private static DeskHouse house;

    @BeforeAll
    static void open() {
        house = new DeskHouse();
        house.company.heads.put("A", List.of(HEAD));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void empty() {
        house.clear();
    }

    @Test
    void whatWaitsForThemIsCountedAndTheFirstIsNamed() {
        long first = house.submit(STEP);
        for (int more = 0; more < 6; more++) {
            house.submit(STEP);
        }

        assertThat(waitingFor(HEAD).total()).isEqualTo(7);
        assertThat(waitingFor(HEAD).items())
                .hasSize(5)
                .first()
                .satisfies(row -> assertThat(row.id()).isEqualTo(first));
        house.say(HEAD, Outcome.APPROVED);
        assertThat(waitingFor(HEAD).total()).isEqualTo(6);
        assertThat(waitingFor(APPLICANT).total()).isZero();
    }

    @Test
    void whatTheyHaveAskedForCountsWhileItIsUnderWay() {
        house.draft();
        long returned = house.submit(STEP);
        house.say(HEAD, Outcome.RETURNED);
        house.submit(STEP);
        house.say(HEAD, Outcome.REJECTED);
        long open = house.submit(STEP);

        assertThat(askedBy(APPLICANT).items()).extracting(RequestRow::id).containsExactly(open, returned);
        assertThat(askedBy(HEAD).total()).isZero();
    }

    private static Page<RequestRow> waitingFor(long person) {
        return house.as(
                HEAD,
                Set.of("HR_STAFF"),
                services -> TestUnderWay.service(services.em, null).waitingFor(person));
    }

    private static Page<RequestRow> askedBy(long person) {
        return house.as(
                HEAD,
                Set.of("HR_STAFF"),
                services -> TestUnderWay.service(services.em, null).askedBy(person));
    }
}
