package org.remit.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.WorkItemOpened.Urgency;
import org.remit.shared.Postgres;

class SeveralNodesTest {

    private static PostOffice office;

    @BeforeAll
    static void open() {
        office = new PostOffice(Postgres.database());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void empty() {
        office.clear();
    }

    @Test
    void whatAnotherNodeIsSendingIsLeftToIt() {
        open(1);
        long mail = office.sender(MailSender::due).get(0);
        office.database.inTransaction(other -> {
            other.find(Mail.class, mail, LockModeType.PESSIMISTIC_WRITE);
            boolean reached = office.sender(sender -> sender.send(mail));
            assertThat(reached).isTrue();
            return null;
        });
        assertThat(office.server().getReceivedMessages()).isEmpty();
        boolean reached = office.sender(sender -> sender.send(mail));
        assertThat(reached).isTrue();
        assertThat(office.server().getReceivedMessages()).hasSize(1);
    }

    @Test
    void fourNodesSendEachMailOnce() throws Exception {
        open(40);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> node = () -> {
                List<Long> due = office.sender(MailSender::due);
                due.forEach(mail -> office.sender(sender -> sender.send(mail)));
                return null;
            };
            for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        List<String> ids = new ArrayList<>();
        for (var mail : office.server().getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        assertThat(ids).hasSize(40);
        assertThat(new HashSet<>(ids)).hasSize(40);
    }

    private static void open(int mails) {
        for (int count = 0; count < mails; count++) {
            office.outbox(outbox -> {
                outbox.opened(TestMails.item(Urgency.NEW));
                return null;
            });
        }
    }
}
