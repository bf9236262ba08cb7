package org.remit.flow.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.workflow.camunda.FlowWalk;

/** Every path through the change of duties; what the beans would do is written down, in order. */
class DutyChangeTest {

    private static final long REQUEST = 4712;
    private static final List<String> CALLS = new ArrayList<>();

    private static FlowWalk walk;
    private static boolean fits;

    private final Map<String, Object> facts = new HashMap<>();

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(
                Map.of("requestFlow", calls("requestFlow"), "dutyFlow", calls("dutyFlow")),
                "flow/organization/duty-change.bpmn");
    }

    private static Calls calls(String bean) {
        return new Calls(bean, REQUEST, CALLS, () -> fits);
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @BeforeEach
    void aChangeForTodayThatTouchesAnotherUnitAndTwoPeople() {
        CALLS.clear();
        fits = true;
        facts.put("partners", "PRD");
        facts.put("incumbents", "7,8");
        facts.put("future", false);
        facts.put("inForceAt", "2026-11-25T00:00:00+08:00");
    }

    @Test
    void headPartnersAndHrManagerAgreeAndItIsInForceAndRead() {
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(walk.at()).containsExactly("userTask_confirmReading");
        assertThat(CALLS).containsExactly("requestFlow.approve", "dutyFlow.enforce");
        answer("userTask_confirmReading", "ACKNOWLEDGED");
        assertThat(walk.end()).isEqualTo("endEvent_read");
    }

    @Test
    void dutiesThatNoLongerFitAreTriedAgainOrGivenUpByTheHrManager() {
        fits = false;
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");
        answer("userTask_settleUnfit", "TRIED_AGAIN");
        answer("userTask_settleUnfit", "GIVEN_UP");

        assertThat(walk.end()).isEqualTo("endEvent_givenUp");
        assertThat(walk.passed()).doesNotContain("userTask_confirmReading");
        assertThat(CALLS)
                .containsExactly("requestFlow.approve", "dutyFlow.enforce", "dutyFlow.enforce", "requestFlow.giveUp");
    }

    @Test
    void whereNobodyElseIsNamedNobodyElseIsAsked() {
        facts.put("partners", "");
        start();
        answer("userTask_reviewByHead", "APPROVED");

        assertThat(walk.at()).containsExactly("userTask_reviewByHrManager");
    }

    @ParameterizedTest
    @CsvSource({"userTask_reviewByHead", "userTask_agreeByPartners", "userTask_reviewByHrManager"})
    void whoRejectsEndsTheRequest(String step) {
        startUntil(step);
        answer(step, "REJECTED");

        assertThat(walk.end()).isEqualTo("endEvent_rejected");
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @ParameterizedTest
    @CsvSource({"userTask_reviewByHead", "userTask_agreeByPartners", "userTask_reviewByHrManager"})
    void whatIsReturnedIsMendedAndBeginsAgain(String step) {
        startUntil(step);
        answer(step, "RETURNED");
        assertThat(walk.at()).containsExactly("userTask_mendByApplicant");
        answer("userTask_mendByApplicant", "RESUBMITTED");

        assertThat(walk.at()).containsExactly("userTask_reviewByHead");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void whereAgreedWorkChangesEverybodyWhoDoesItConsentsFirst() {
        startUntil("userTask_consentByIncumbents");
        assertThat(CALLS).isEmpty();
        answer("userTask_consentByIncumbents", "AGREED");

        assertThat(walk.at()).containsExactly("userTask_confirmReading");
        assertThat(CALLS).containsExactly("requestFlow.approve", "dutyFlow.enforce");
    }

    @Test
    void whereNobodyHoldsThePositionNobodyIsAskedForConsent() {
        facts.put("incumbents", "");
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "CHANGES_WORK");

        assertThat(walk.at()).containsExactly("userTask_confirmReading");
        assertThat(CALLS).containsExactly("requestFlow.approve", "dutyFlow.enforce");
    }

    @Test
    void aRefusalGoesBackToHrWhoReturnsIt() {
        startUntil("userTask_consentByIncumbents");
        answer("userTask_consentByIncumbents", "REFUSED");
        assertThat(walk.at()).containsExactly("userTask_answerRefusal");
        answer("userTask_answerRefusal", "RETURNED");

        assertThat(walk.at()).containsExactly("userTask_mendByApplicant");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void aRefusalGoesBackToHrWhoEndsIt() {
        startUntil("userTask_consentByIncumbents");
        answer("userTask_consentByIncumbents", "REFUSED");
        answer("userTask_answerRefusal", "REJECTED");

        assertThat(walk.end()).isEqualTo("endEvent_refused");
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @Test
    void hrCannotPassOverARefusal() {
        startUntil("userTask_consentByIncumbents");
        answer("userTask_consentByIncumbents", "REFUSED");

        assertThatThrownBy(() -> answer("userTask_answerRefusal", "APPROVED"))
                .hasMessageContaining("No outgoing sequence flow");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void anApprovedChangeWaitsForItsDay() {
        facts.put("future", true);
        facts.put("inForceAt", "2027-01-01T00:00:00+08:00");
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(walk.at()).containsExactly("timer_effectiveFrom");
        assertThat(CALLS).containsExactly("requestFlow.approve");
        assertThat(walk.day()).isEqualTo(Instant.parse("2026-12-31T16:00:00Z"));
        walk.letTheDayCome();

        assertThat(walk.at()).containsExactly("userTask_confirmReading");
        assertThat(CALLS).containsExactly("requestFlow.approve", "dutyFlow.enforce");
    }

    private void start() {
        walk.start("duty-change", REQUEST, facts);
    }

    private void startUntil(String step) {
        start();
        for (String before :
                List.of("userTask_reviewByHead", "userTask_agreeByPartners", "userTask_reviewByHrManager")) {
            if (walk.at().equals(List.of(step))) {
                return;
            }
            boolean marks = before.equals("userTask_reviewByHrManager");
            answer(before, marks ? "CHANGES_WORK" : "APPROVED");
        }
        assertThat(walk.at()).containsExactly(step);
    }

    private void answer(String step, String outcome) {
        assertThat(walk.at()).containsExactly(step);
        walk.answer(outcome, facts);
    }
}
