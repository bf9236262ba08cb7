package org.remit.organization.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.remit.approval.RequestState;
import org.remit.organization.DutyPart;
import org.remit.shared.LocalizedText;

class OverlapViewTest {

    @Test
    void aMergerIsCarriedOutByARequestOfEachPosition() {
        assertThat(view(Verdict.MERGE).carriedOut()).isFalse();
        OverlapView half = view(Verdict.MERGE, request("OPS-HEAD", RequestState.OPEN));
        assertThat(half.carriedOutBy("OPS-HEAD")).isTrue();
        assertThat(half.carriedOutBy("SVC-MANAGER")).isFalse();
        assertThat(half.carriedOut()).isFalse();
        assertThat(view(
                                Verdict.MERGE,
                                request("OPS-HEAD", RequestState.RETURNED),
                                request("SVC-MANAGER", RequestState.APPROVED))
                        .carriedOut())
                .isTrue();
    }

    @Test
    void aHelpersPartIsCarriedOutByOneRequestAndWhatStaysByNone() {
        assertThat(view(Verdict.OWNER_HELPER).carriedOut()).isFalse();
        assertThat(view(Verdict.OWNER_HELPER, request("SVC-MANAGER", RequestState.OPEN))
                        .carriedOut())
                .isTrue();
        assertThat(view(Verdict.ACCEPT).carriedOut()).isTrue();
    }

    @Test
    void whatWasRefusedOrTakenBackIsAskedForAgain() {
        for (RequestState state : List.of(RequestState.REJECTED, RequestState.WITHDRAWN, RequestState.LAPSED)) {
            assertThat(view(Verdict.OWNER_HELPER, request("OPS-HEAD", state)).carriedOut())
                    .as(state.name())
                    .isFalse();
        }
    }

    private static CarryingRequest request(String position, RequestState state) {
        return new CarryingRequest(1L, 2L, "DC2026-000001", state, position, (Instant) null);
    }

    private static OverlapView view(Verdict verdict, CarryingRequest... requests) {
        OverlapPair pair = new OverlapPair(
                1,
                null,
                BigDecimal.ONE,
                BigDecimal.ONE,
                side("OPS-HEAD"),
                side("SVC-MANAGER"),
                1L,
                verdict,
                null,
                null,
                Instant.EPOCH);
        return OverlapView.of(pair, Map.of(), List.of(requests));
    }

    private static OverlapSide side(String position) {
        return new OverlapSide(
                position + "-D1",
                1,
                new LocalizedText(null, "Answers complaints"),
                DutyPart.OWNER,
                "SERVICE",
                null,
                position,
                null,
                "SVC",
                null);
    }
}
