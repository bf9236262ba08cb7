package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.Entities.NOW;
import static org.remit.approval.Entities.about;
import static org.remit.approval.RequestState.APPROVED;
import static org.remit.approval.RequestState.DRAFT;
import static org.remit.approval.RequestState.LAPSED;
import static org.remit.approval.RequestState.OPEN;
import static org.remit.approval.RequestState.REJECTED;
import static org.remit.approval.RequestState.RETURNED;
import static org.remit.approval.RequestState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.shared.BusinessException;

class RequestTest {

    @Test
    void aDraftIsSubmittedAndApproved() {
        Request request = Entities.draft();
        assertThat(request.state()).isEqualTo(DRAFT);
        request.submit("R2026-000007", NOW);
        assertThat(request.state()).isEqualTo(OPEN);
        assertThat(request.number()).isEqualTo("R2026-000007");
        request.conclude(APPROVED, NOW);
        assertThat(request.state()).isEqualTo(APPROVED);
        assertThat(request.closedAt()).isEqualTo(NOW);
    }

    @Test
    void aReturnedRequestGoesBackToTheApplicantAndInAgain() {
        Request request = Entities.open();
        request.giveBack();
        assertThat(request.state()).isEqualTo(RETURNED);
        request.resubmit(true, about("Editor"));
        assertThat(request.state()).isEqualTo(OPEN);
        assertThat(request.contentVersion()).isEqualTo(2);
    }

    @Test
    void anUnchangedContentKeepsItsVersion() {
        Request request = Entities.open();
        request.giveBack();
        request.resubmit(false, about("Short-video producer"));
        assertThat(request.contentVersion()).isEqualTo(1);
    }

    @Test
    void aReturnedRequestKeepsItsTitleUntilItIsSentOnAgain() {
        Request request = Entities.open();
        request.giveBack();
        request.draft(about("Editor"), NOW);
        assertThat(request.title().en()).isEqualTo("Short-video producer");
        request.resubmit(true, about("Editor"));
        assertThat(request.title().en()).isEqualTo("Editor");
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void aDraftAndAReturnedRequestCanBeWorkedOnAndNoOther(RequestState state) {
        move(
                state,
                state == DRAFT || state == RETURNED,
                "error.requestNotEditable",
                request -> request.draft(about("Editor"), NOW));
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void onlyADraftCanBeSubmitted(RequestState state) {
        move(state, state == DRAFT, "error.requestAlreadySubmitted", request -> request.submit("R2026-000002", NOW));
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void onlyAnOpenRequestCanBeGivenBack(RequestState state) {
        move(state, state == OPEN, "error.requestNotOpen", Request::giveBack);
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void onlyAReturnedRequestCanBeResubmitted(RequestState state) {
        move(state, state == RETURNED, "error.requestNotReturned", request -> request.resubmit(true, about("Editor")));
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void onlyAnOpenOrReturnedRequestCanBeWithdrawn(RequestState state) {
        move(state, state == OPEN || state == RETURNED, "error.requestNotOpen", request -> request.withdraw(NOW));
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void onlyAnOpenRequestIsConcluded(RequestState state) {
        for (RequestState end : new RequestState[] {APPROVED, REJECTED, LAPSED}) {
            move(state, state == OPEN, "error.requestNotOpen", request -> request.conclude(end, NOW));
        }
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void onlyWhatWasApprovedCanBeGivenUp(RequestState state) {
        move(state, state == APPROVED, "error.requestNotOpen", request -> {
            request.giveUp(NOW);
            assertThat(request.state()).isEqualTo(LAPSED);
        });
    }

    @Test
    void aRequestIsNotConcludedWithAStateThatIsNoEnd() {
        for (RequestState state : new RequestState[] {DRAFT, OPEN, RETURNED}) {
            refused(() -> Entities.open().conclude(state, NOW), "error.requestNotOpen");
        }
    }

    @Test
    void eachRecordContinuesTheChain() {
        Request request = Entities.open();
        Decision first = request.append(Decision.Entry.by(1, Action.SUBMITTED, null), NOW);
        Decision second = request.append(Decision.Entry.by(2, Action.APPROVED, "fine"), NOW);
        assertThat(first.place()).isEqualTo(1);
        assertThat(second.place()).isEqualTo(2);
        assertThat(first.follows(null)).isTrue();
        assertThat(second.follows(first.hash())).isTrue();
        assertThat(request.lastHash()).isEqualTo(second.hash());
    }

    private static void move(RequestState from, boolean allowed, String key, Consumer<Request> move) {
        Request request = in(from);
        if (allowed) {
            move.accept(request);
        } else {
            refused(() -> move.accept(request), key);
            assertThat(request.state()).isEqualTo(from);
        }
    }

    private static void refused(ThrowingCallable move, String key) {
        assertThatThrownBy(move).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.kind()).isEqualTo(BusinessException.Kind.CONFLICT);
            assertThat(e.violations())
                    .extracting(BusinessException.Violation::key)
                    .containsExactly(key);
        });
    }

    private static Request in(RequestState state) {
        Request request = Entities.draft();
        Map<RequestState, Runnable> moves = new EnumMap<>(RequestState.class);
        moves.put(DRAFT, () -> {});
        moves.put(OPEN, () -> request.submit("R2026-000001", NOW));
        moves.put(RETURNED, () -> {
            moves.get(OPEN).run();
            request.giveBack();
        });
        moves.put(WITHDRAWN, () -> {
            moves.get(OPEN).run();
            request.withdraw(NOW);
        });
        moves.getOrDefault(state, () -> {
                    moves.get(OPEN).run();
                    request.conclude(state, NOW);
                })
                .run();
        assertThat(request.state()).isEqualTo(state);
        return request;
    }
}
