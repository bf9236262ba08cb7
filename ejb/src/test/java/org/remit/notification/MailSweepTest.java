package org.remit.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailSweepTest {

    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final Sender sender = new Sender();
    private final MailSweep sweep = new MailSweep();

    @BeforeEach
    void assemble() {
        sweep.sender = sender;
        sweep.settings = new MailSettings();
        sweep.settings.host = Optional.of("mail.example.org");
        sweep.clock = Clock.fixed(TestMails.NOW, ZoneOffset.UTC);
        sweep.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ManagedExecutorService.class}, (proxy, method, args) -> {
                    threads.add((Runnable) args[0]);
                    return null;
                });
    }

    @Test
    void withoutAMailServerNothingIsEvenLookedFor() {
        sweep.settings.host = Optional.empty();
        sender.waiting(3);
        sweep.wake();
        sweep.sweep();
        assertThat(threads).isEmpty();
        assertThat(sender.asked).isZero();
    }

    @Test
    void allThatIsDueIsSentHoweverMuchItIs() {
        sender.waiting(250);
        sweep.sweep();
        assertThat(sender.sent).hasSize(250);
    }

    @Test
    void fiveMailsOfOneDecisionWakeItOnce() {
        for (int mail = 0; mail < 5; mail++) {
            sweep.wake();
        }
        assertThat(threads).hasSize(1);
        sender.waiting(5);
        threads.remove().run();
        assertThat(sender.sent).hasSize(5);
        sweep.wake();
        assertThat(threads).hasSize(1);
    }

    @Test
    void aServerThatCannotBeReachedIsTriedOnceAMinuteAndNotMore() {
        sender.waiting(10);
        sender.reachable = false;
        sweep.sweep();
        assertThat(sender.tried).isEqualTo(1);
        sweep.wake();
        threads.remove().run();
        assertThat(sender.tried).isEqualTo(1);
        sweep.clock = Clock.offset(sweep.clock, Duration.ofMinutes(1));
        sender.reachable = true;
        sweep.sweep();
        assertThat(sender.sent).hasSize(9);
    }

    @Test
    void aMailThatFailsHoldsUpNoOther() {
        sender.waiting(3);
        sender.broken = 1;
        sweep.sweep();
        assertThat(sender.sent).containsExactly(2L, 3L);
    }

    @Test
    void mailsThatStayDueAfterAFaultAreNotTriedInCircles() {
        sender.waiting(MailSender.BATCH);
        sender.allBroken = true;
        sweep.sweep();
        assertThat(sender.tried).isEqualTo(MailSender.BATCH);
    }

    /** An outbox without a database. */
    private static final class Sender extends MailSender {
        private final Deque<Long> waiting = new ArrayDeque<>();
        private final List<Long> sent = new ArrayList<>();
        private boolean reachable = true;
        private long broken;
        private boolean allBroken;
        private int asked;
        private int tried;

        void waiting(int count) {
            LongStream.rangeClosed(1, count).forEach(waiting::add);
        }

        @Override
        public List<Long> due() {
            asked++;
            return waiting.stream().limit(BATCH).toList();
        }

        @Override
        public boolean send(long id) {
            tried++;
            if (allBroken) {
                throw new EJBException("no database");
            }
            waiting.remove(id);
            if (id == broken) {
                throw new EJBException("broken");
            }
            if (reachable) {
                sent.add(id);
            }
            return reachable;
        }
    }
}
