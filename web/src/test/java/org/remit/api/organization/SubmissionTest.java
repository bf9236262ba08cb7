package org.remit.api.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.api.shared.Refused;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;
import org.remit.approval.RequestState;
import org.remit.approval.RequestView;
import org.remit.approval.Summary;
import org.remit.organization.Layer;
import org.remit.organization.PositionContent;
import org.remit.organization.opening.PositionRequestService;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

class SubmissionTest {

    private static final PositionContent BODY = content(1);
    private static final PositionContent OTHER_BODY = content(2);

    private final Submission submission = new Submission();

    /** What is known under the key, each time that somebody asks. */
    private final Queue<Optional<String>> known = new ArrayDeque<>();

    private int contentVersion = 1;
    private BusinessException refusal;

    @BeforeEach
    void connect() {
        submission.requests = new RequestService() {
            @Override
            public Optional<String> submitted(String key) {
                return key == null ? Optional.empty() : known.remove();
            }
        };
        submission.positions = new PositionRequestService() {
            @Override
            public String submit(Long requestId, Integer version, PositionContent content, String key) {
                if (refusal != null) {
                    throw refusal;
                }
                return "R2";
            }

            @Override
            public PositionContent proposed(String number) {
                return BODY;
            }
        };
        submission.queries = new RequestQueryService() {
            @Override
            public RequestView request(String number) {
                return view(number);
            }
        };
    }

    @Test
    void withoutAKeyEverySubmissionIsANewRequest() {
        assertThat(submission.submit(BODY, null)).isEqualTo(new Submitted("R2", RequestState.OPEN));
    }

    @Test
    void aKnownKeyLeadsToItsRequest() {
        known.add(Optional.of("R1"));

        assertThat(submission.submit(BODY, "key")).isEqualTo(new Submitted("R1", RequestState.RETURNED));
    }

    @Test
    void aKnownKeyWithAnotherBodyIsRefused() {
        known.add(Optional.of("R1"));

        assertThatThrownBy(() -> submission.submit(OTHER_BODY, "key"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("422");
    }

    @Test
    void aRequestThatWasMendedSinceIsNotComparedWithItsFirstBody() {
        known.add(Optional.of("R1"));
        contentVersion = 2;

        assertThat(submission.submit(OTHER_BODY, "key").number()).isEqualTo("R1");
    }

    @Test
    void whoComesInTheSameMomentIsLedToTheRequestOfWhoWasFaster() {
        known.add(Optional.empty());
        known.add(Optional.of("R1"));
        refusal = BusinessException.conflict("error.submissionRepeated");

        assertThat(submission.submit(BODY, "key").number()).isEqualTo("R1");
    }

    @Test
    void whileTheFasterOneIsStillUnderWayLaterIsToldToComeBack() {
        known.add(Optional.empty());
        known.add(Optional.empty());
        refusal = BusinessException.conflict("error.submissionRepeated");

        assertThatThrownBy(() -> submission.submit(BODY, "key"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("409");
    }

    @Test
    void anyOtherRefusalGoesThrough() {
        known.add(Optional.empty());
        refusal = BusinessException.invalid("headcount", "error.headcountOutOfRange", 1, 999);

        assertThatThrownBy(() -> submission.submit(BODY, "key")).isSameAs(refusal);
    }

    private RequestView view(String number) {
        return new RequestView(
                1,
                number,
                "position-opening",
                RequestState.RETURNED,
                BODY.title(),
                "MKT-VIDEO",
                "MKT",
                null,
                null,
                null,
                null,
                contentVersion,
                0,
                true,
                true,
                null,
                null,
                List.of(),
                null,
                true,
                new Summary(List.of()),
                List.of(),
                true,
                null,
                List.of());
    }

    private static PositionContent content(int headcount) {
        return new PositionContent(
                "MKT",
                new LocalizedText("编导", null),
                Layer.EXECUTION,
                headcount,
                null,
                "CNY",
                true,
                LocalDate.of(2027, 1, 1),
                null,
                "MKT-MANAGER",
                List.of());
    }
}
