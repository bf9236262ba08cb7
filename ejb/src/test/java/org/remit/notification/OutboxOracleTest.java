package org.remit.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.approval.RequestState;
import org.remit.approval.WorkItemOpened.Urgency;
import org.remit.shared.OracleEar;

class OutboxOracleTest {

    @Test
    void everyStatementOfTheOutboxIsOracles() {
        OracleEar ear = new OracleEar();
        try (PostOffice office = new PostOffice(ear.database())) {
            ear.forget();
            office.outbox(outbox -> {
                outbox.opened(TestMails.item(Urgency.NEW));
                outbox.closed(TestMails.closed(RequestState.APPROVED));
                return null;
            });
            List<Long> due = office.sender(MailSender::due);
            assertThat(due).hasSize(2);
            for (long mail : due) {
                boolean reached = office.sender(sender -> sender.send(mail));
                assertThat(reached).isTrue();
            }
        }
        assertThat(ear.statements()).anyMatch(sql -> sql.endsWith("for update skip locked"));
        ear.heardOracleOnly(5);
    }
}
