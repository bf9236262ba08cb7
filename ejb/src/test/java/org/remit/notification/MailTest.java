package org.remit.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.notification.TestMails.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.approval.RequestClosed;
import org.remit.approval.RequestState;
import org.remit.approval.WorkItemOpened.Urgency;

class MailTest {

    private final Mail mail = Mail.of(TestMails.item(Urgency.NEW), NOW);

    @Test
    void aNewMailIsDueAtOnce() {
        assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
        assertThat(mail.nextAttemptAt()).isEqualTo(NOW);
    }

    @Test
    void thePausesDoubleUpToAnHour() {
        List<Long> minutes = new ArrayList<>();
        Instant now = NOW;
        for (int attempt = 0; attempt < 9; attempt++) {
            mail.failed("no connection", now);
            minutes.add(Duration.between(now, mail.nextAttemptAt()).toMinutes());
            now = mail.nextAttemptAt();
        }
        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void afterThreeDaysInVainItHasFailed() {
        Instant now = NOW;
        int attempts = 0;
        while (mail.state() == Mail.State.WAITING) {
            now = mail.nextAttemptAt();
            mail.failed("no connection", now);
            attempts++;
        }
        assertThat(mail.state()).isEqualTo(Mail.State.FAILED);
        assertThat(Duration.between(NOW, now)).isBetween(Mail.LIFE, Mail.LIFE.plusHours(1));
        assertThat(attempts).isBetween(70, 80);
    }

    @Test
    void aLongErrorIsCut() {
        mail.failed("x".repeat(2000), NOW);
        assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
    }

    @Test
    void aSentMailIsDone() {
        mail.failed("no connection", NOW);
        mail.sent("head@example.org", NOW.plusSeconds(60));
        assertThat(mail.state()).isEqualTo(Mail.State.SENT);
    }

    @Test
    void theApplicantHearsOfTheirOwnItemAsOfAReturnedRequest() {
        assertThat(Occasion.of(TestMails.item(TestMails.APPLICANT, Urgency.NEW, TestMails.TITLE)))
                .isEqualTo(Occasion.RETURNED);
        assertThat(Occasion.of(TestMails.item(TestMails.APPLICANT, Urgency.REMINDER, TestMails.TITLE)))
                .isEqualTo(Occasion.RETURNED_REMINDER);
        assertThat(Occasion.of(TestMails.item(Urgency.ESCALATION))).isEqualTo(Occasion.ESCALATION);
    }

    @Test
    void everyEndHasItsOccasion() {
        for (RequestState state : RequestState.values()) {
            if (state.closed()) {
                long told = state == RequestState.WITHDRAWN ? TestMails.DECIDER : TestMails.APPLICANT;
                assertThat(Occasion.of(TestMails.closed(state), told).name()).isEqualTo(state.name());
            }
        }
    }

    @Test
    void whoWasStillToAnswerHearsOfALapseInOtherWordsThanTheApplicant() {
        RequestClosed lapsed = TestMails.closed(RequestState.LAPSED, List.of(TestMails.DECIDER));
        assertThat(Occasion.of(lapsed, TestMails.DECIDER)).isEqualTo(Occasion.OVERTAKEN);
        assertThat(Occasion.of(lapsed, TestMails.APPLICANT)).isEqualTo(Occasion.LAPSED);
    }
}
