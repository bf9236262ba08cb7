package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.DeskHouse.APPLICANT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;

class RequestReadersTest {

    private static final long STRANGER = 25;

    private static DeskHouse house;

    @BeforeAll
    static void open() {
        house = new DeskHouse();
        house.company.heads.put("A", List.of(2L));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void empty() {
        house.clear();
        house.company.concerned.clear();
        house.company.confidential = false;
    }

    @Test
    void theApplicantAndThoseWhoDecideSeeWhatItCosts() {
        long id = house.submit("participants=headOf(unit);rule=any");
        assertThat(seesCosts(APPLICANT, id)).isTrue();
        assertThat(seesCosts(2, id)).isTrue();
        house.say(2, Outcome.APPROVED);
        assertThat(seesCosts(2, id)).as("afterwards too").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HR_STAFF", "HR_MANAGER", "FINANCE", "AUDITOR"})
    void someRolesSeeEverySubmittedRequestWithItsCosts(String role) {
        long id = house.submit("participants=headOf(unit);rule=any");
        assertThat(seesCosts(STRANGER, id, "EMPLOYEE", role)).isTrue();
    }

    @Test
    void theAdministratorSeesItWithoutItsCosts() {
        long id = house.submit("participants=headOf(unit);rule=any");
        assertThat(seesCosts(STRANGER, id, "EMPLOYEE", "ADMIN")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPLOYEE", "BOARD_MEMBER"})
    void everybodyElseIsForbidden(String role) {
        long id = house.submit("participants=headOf(unit);rule=any");
        forbidden(id, "EMPLOYEE", role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINANCE", "AUDITOR", "ADMIN"})
    void whatTellsOfAPersonIsNeitherReadNorListedByThemForTheirRole(String role) {
        long id = house.submit("participants=headOf(unit);rule=any");
        assertThat(listed(role)).isOne();
        house.company.confidential = true;
        forbidden(id, "EMPLOYEE", role);
        assertThat(listed(role)).isZero();
        assertThat(listed("HR_STAFF")).isOne();
        assertThat(seesCosts(STRANGER, id, "EMPLOYEE", "HR_MANAGER")).isTrue();
        assertThat(seesCosts(2, id)).as("who decides").isTrue();
    }

    private static long listed(String role) {
        return house.as(
                        STRANGER,
                        Set.of("EMPLOYEE", role),
                        services -> services.query.readable(null, PageRequest.of(0, 5)))
                .total();
    }

    @Test
    void whomTheKindSaysItConcernsSeesItWithoutItsCosts() {
        long id = house.submit("participants=headOf(unit);rule=any");
        house.company.concerned.add(STRANGER);
        assertThat(seesCosts(STRANGER, id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HR_STAFF", "HR_MANAGER", "FINANCE", "AUDITOR", "ADMIN"})
    void aDraftIsItsApplicantsAlone(String role) {
        long id = house.draft();
        house.company.concerned.add(STRANGER);
        forbidden(id, "EMPLOYEE", role);
    }

    private static boolean seesCosts(long person, long id, String... roles) {
        RequestView view = house.as(person, Set.of(roles), services -> services.query.request(id));
        boolean costLine = view.summary().lines().stream().anyMatch(Summary.Line::confidential);
        assertThat(costLine).isEqualTo(view.costVisible());
        return costLine;
    }

    private static void forbidden(long id, String... roles) {
        assertThatThrownBy(() -> house.as(STRANGER, Set.copyOf(List.of(roles)), services -> services.query.request(id)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.kind()).isEqualTo(BusinessException.Kind.FORBIDDEN));
    }
}
