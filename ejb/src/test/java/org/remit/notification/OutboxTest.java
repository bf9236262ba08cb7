package org.remit.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.RequestState;
import org.remit.approval.WorkItemOpened.Urgency;
import org.remit.organization.change.PositionEnding;
import org.remit.people.Notice;
import org.remit.shared.LocalizedText;

class OutboxTest {

    private static PostOffice office;

    @BeforeAll
    static void open() {
        office = new PostOffice();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void empty() {
        office.clear();
        address("head@example.org");
    }

    @Test
    void aNewItemBecomesAMailInTheRecipientsLanguage() throws MessagingException, IOException {
        opened(2, Urgency.NEW);
        sendAll();
        MimeMessage mail = onlyMail();
        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .extracting(String::valueOf)
                .containsExactly("head@example.org");
        assertThat(mail.getFrom()).extracting(String::valueOf).containsExactly("remit@example.org");
        assertThat(mail.getSubject())
                .isEqualTo("[R2026-000001] Your decision, please: Short-video producer – approval");
        assertThat(mail.getContent().toString())
                .contains("https://remit.example.org/approval/request.xhtml?number=R2026-000001", "王芳");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void theApplicantHearsOfTheEndInChinese() throws MessagingException {
        closed(RequestState.APPROVED);
        sendAll();
        assertThat(onlyMail().getSubject()).isEqualTo("【R2026-000001】已通过：短视频编导");
    }

    @Test
    void whoWasToDecideHearsOfAWithdrawalAndTheApplicantDoesNot() throws MessagingException, IOException {
        closed(RequestState.WITHDRAWN);
        sendAll();
        MimeMessage mail = onlyMail();
        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .extracting(String::valueOf)
                .containsExactly("head@example.org");
        assertThat(mail.getSubject()).isEqualTo("[R2026-000001] Withdrawn: Short-video producer");
        assertThat(mail.getContent().toString()).contains("王芳 has withdrawn the request");
    }

    @Test
    void ofWhatIsOvertakenTheApplicantHearsAndWhoWasStillToAnswer() throws MessagingException, IOException {
        office.outbox(outbox -> {
            outbox.closed(TestMails.closed(RequestState.LAPSED, List.of(TestMails.DECIDER)));
            return null;
        });
        sendAll();
        List<String> told = new ArrayList<>();
        for (MimeMessage mail : office.server().getReceivedMessages()) {
            told.add(mail.getSubject() + "\n" + mail.getContent());
        }
        assertThat(told)
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail).startsWith("【R2026-000001】申请失效：短视频编导\n"))
                .anySatisfy(mail -> assertThat(mail)
                        .startsWith("[R2026-000001] Lapsed, your answer is no longer needed: Short-video producer\n")
                        .contains("The request of 王芳 that waited for you"));
    }

    @Test
    void aPersonWithoutAnAddressIsSkipped() {
        opened(3, Urgency.NEW);
        sendAll();
        assertThat(states()).containsExactly("SKIPPED");
        assertThat(office.server().getReceivedMessages()).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNeverMailed() {
        assertThatThrownBy(() -> office.outbox(outbox -> {
                    outbox.opened(TestMails.item(Urgency.NEW));
                    throw new IllegalStateException("a fault after it");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(states()).isEmpty();
    }

    @Test
    void writingAMailAsksTheDatabaseNothing() {
        var statistics = office.database
                .factory()
                .unwrap(org.hibernate.SessionFactory.class)
                .getStatistics();
        opened(2, Urgency.NEW);
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        opened(2, Urgency.REMINDER);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void aDeadServerLosesNothing() {
        opened(2, Urgency.NEW);
        office.stopServer();
        assertThat(sendAll()).containsExactly(false);
        assertThat(states()).containsExactly("WAITING");
        assertThat(due()).isEmpty();
        office.startServer();
        office.pass(Duration.ofMinutes(1));
        assertThat(sendAll()).containsExactly(true);
        assertThat(states()).containsExactly("SENT");
        assertThat(office.server().getReceivedMessages()).hasSize(1);
    }

    @Test
    void theServerIsToldWhoSendsIfItAsks() {
        office.server().setUser("remit@example.org", "remit", "right");
        office.settings.user = Optional.of("remit");
        office.settings.password = Optional.of("wrong");
        opened(2, Urgency.NEW);
        assertThat(sendAll()).containsExactly(false);
        office.settings.password = Optional.of("right");
        office.pass(Duration.ofMinutes(1));
        assertThat(sendAll()).containsExactly(true);
        assertThat(states()).containsExactly("SENT");
        office.settings.user = Optional.empty();
    }

    @Test
    void aSecondCopyAfterAKillHasTheSameMessageId() throws MessagingException {
        opened(2, Urgency.NEW);
        long mail = due().get(0);
        assertThatThrownBy(() -> office.sender(sender -> {
                    sender.send(mail);
                    throw new IllegalStateException("killed after the server took it and before the commit");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(states()).containsExactly("WAITING");
        sendAll();
        MimeMessage[] both = office.server().getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID())
                .isEqualTo(both[1].getMessageID())
                .matches("<remit\\.\\d+\\.\\d+@remit\\.example\\.org>");
    }

    @Test
    void differentMailsHaveDifferentMessageIds() throws MessagingException {
        opened(2, Urgency.NEW);
        opened(2, Urgency.REMINDER);
        sendAll();
        MimeMessage[] both = office.server().getReceivedMessages();
        assertThat(both[0].getMessageID()).isNotEqualTo(both[1].getMessageID());
    }

    @Test
    void aMailOlderThanThreeDaysIsOldNews() {
        opened(2, Urgency.NEW);
        office.pass(Duration.ofDays(3));
        sendAll();
        assertThat(states()).containsExactly("FAILED");
        assertThat(office.server().getReceivedMessages()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneHoldsUpNoOtherMail() {
        address("nobody@@example..org");
        opened(2, Urgency.NEW);
        closed(RequestState.APPROVED);
        assertThat(sendAll()).containsExactly(true, true);
        assertThat(office.server().getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactlyInAnyOrder("WAITING", "SENT");
    }

    @Test
    void aHeaderCannotBeSmuggledInThroughTitleOrAddress() throws MessagingException {
        office.outbox(outbox -> {
            outbox.opened(TestMails.item(
                    2, Urgency.NEW, new LocalizedText(null, "x\r\nBcc: thief@example.org\r\nX-Evil: 1")));
            return null;
        });
        sendAll();
        MimeMessage mail = onlyMail();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Evil")).isNull();
        office.clear();
        address("head@example.org\r\nBcc: thief@example.org");
        opened(2, Urgency.NEW);
        sendAll();
        assertThat(office.server().getReceivedMessages()).isEmpty();
    }

    @Test
    void theHeadOfAPositionThatEndsSoonIsLedToThePosition() throws MessagingException, IOException {
        office.outbox(outbox -> {
            outbox.ending(new PositionEnding(
                    "MKT-SALE", TestMails.TITLE, office.clock().instant(), List.of(2L)));
            return null;
        });
        sendAll();
        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("[MKT-SALE] Ends soon: Short-video producer");
        assertThat(mail.getContent().toString())
                .contains("https://remit.example.org/organization/position.xhtml?code=MKT-SALE");
    }

    @Test
    void whoIsToldSomethingWithoutARequestIsLedToItsPageInWordsOfItsOwn() throws MessagingException, IOException {
        office.outbox(outbox -> {
            outbox.told(new Notice(
                    "learning-plan",
                    List.of(2L),
                    1L,
                    new LocalizedText(null, "Ada"),
                    "/performance/learning-plan.xhtml?person=1&year=2026"));
            return null;
        });
        sendAll();
        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Your agreement is asked for: learning plan of Ada");
        assertThat(mail.getContent().toString())
                .contains("https://remit.example.org/performance/learning-plan.xhtml?person=1&year=2026");
    }

    private static void address(String email) {
        office.database.inTransaction(em -> em.createNativeQuery("update people_person set email = ? where id = 2")
                .setParameter(1, email)
                .executeUpdate());
    }

    private static void opened(long person, Urgency urgency) {
        office.outbox(outbox -> {
            outbox.opened(TestMails.item(person, urgency, TestMails.TITLE));
            return null;
        });
    }

    private static void closed(RequestState state) {
        office.outbox(outbox -> {
            outbox.closed(TestMails.closed(state));
            return null;
        });
    }

    private static List<Long> due() {
        return office.sender(MailSender::due);
    }

    private static List<Boolean> sendAll() {
        return due().stream()
                .map(mail -> office.sender(sender -> sender.send(mail)))
                .toList();
    }

    private static MimeMessage onlyMail() {
        assertThat(office.server().getReceivedMessages()).hasSize(1);
        return office.server().getReceivedMessages()[0];
    }

    private static List<String> states() {
        return office.database.inTransaction(em -> em.unwrap(Session.class)
                .createNativeQuery("select state from notification_mail order by id", String.class)
                .getResultList());
    }
}
