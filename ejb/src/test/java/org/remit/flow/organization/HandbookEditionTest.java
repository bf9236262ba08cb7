package org.remit.flow.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.workflow.camunda.FlowWalk;

/** Every path through the model; what the beans would do is written down, in order. */
class HandbookEditionTest {

    private static final long REQUEST = 4711;
    private static final List<String> CALLS = new ArrayList<>();

    private static FlowWalk walk;

    private final Map<String, Object> facts = new HashMap<>();

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(
                Map.of("requestFlow", new Calls("requestFlow", REQUEST, CALLS, () -> true)),
                "flow/organization/handbook-edition.bpmn");
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @BeforeEach
    void theCompanysHandbookWithIncumbentsToConfirm() {
        CALLS.clear();
        facts.put("company", true);
        facts.put("confirmed", true);
    }

    @Test
    void theCompanysIsReviewedReleasedPublishedAndConfirmed() {
        start();
        answer("userTask_reviewByHrManager", "APPROVED");
        assertThat(CALLS).isEmpty();
        answer("userTask_releaseByGeneralManager", "APPROVED");

        assertThat(CALLS).containsExactly("requestFlow.approve");
        assertThat(walk.at()).containsExactly("userTask_confirmEdition");

        answer("userTask_confirmEdition", "ACKNOWLEDGED");
        assertThat(walk.end()).isEqualTo("endEvent_confirmed");
    }

    @Test
    void thatOfAUnitOrAPositionNeedsNoGeneralManager() {
        facts.put("company", false);
        start();
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(walk.passed()).doesNotContain("userTask_releaseByGeneralManager");
        assertThat(walk.at()).containsExactly("userTask_confirmEdition");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void whereNobodyHasToConfirmItEndsWithItsPublication() {
        facts.put("confirmed", false);
        facts.put("company", false);
        start();
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(walk.end()).isEqualTo("endEvent_published");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_reviewByHrManager", "userTask_releaseByGeneralManager"})
    void whoRejectsEndsTheRequest(String step) {
        startUntil(step);
        answer(step, "REJECTED");

        assertThat(walk.end()).isEqualTo("endEvent_rejected");
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_reviewByHrManager", "userTask_releaseByGeneralManager"})
    void aReturnedRequestGoesToTheApplicantAndThenToTheHrManagerAgain(String step) {
        startUntil(step);
        answer(step, "RETURNED");
        answer("userTask_mendByApplicant", "RESUBMITTED");

        assertThat(walk.at()).containsExactly("userTask_reviewByHrManager");
        assertThat(CALLS).isEmpty();
    }

    private void start() {
        walk.start("handbook-edition", REQUEST, facts);
    }

    private void startUntil(String step) {
        start();
        if (!walk.at().equals(List.of(step))) {
            answer("userTask_reviewByHrManager", "APPROVED");
        }
    }

    private void answer(String step, String outcome) {
        assertThat(walk.at()).containsExactly(step);
        walk.answer(outcome, facts);
    }
}
