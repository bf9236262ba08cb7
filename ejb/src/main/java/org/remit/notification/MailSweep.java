package org.remit.notification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Empties the outbox when something was put into it, and every minute for what has to be tried again. Each node does; the
 * row lock sees to it that a mail is sent by one of them. One thread per node at most, so that a slow mail server takes
 * nothing from the people who work.
 */
@Singleton
@DependsOn("MigrationStarter")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSweep {

    private static final Logger LOG = System.getLogger(MailSweep.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(50);

    @Resource
    ManagedExecutorService executor;

    @Inject
    MailSender sender;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    private final Semaphore one = new Semaphore(1);
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile Instant notBefore = Instant.MIN;

    /** Sends soon, on another thread; called once per mail, it starts one run for all of them. */
    @PermitAll
    public void wake() {
        if (settings.canSend() && !wanted.getAndSet(true)) {
            executor.execute(this::run);
        }
    }

    /** What has to be tried again, and what a killed node has left. */
    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    public void sweep() {
        if (settings.canSend()) {
            wanted.set(true);
            run();
        } else if (!told.getAndSet(true)) {
            LOG.log(Level.INFO, "REMIT_MAIL_HOST is not set: mails wait in the outbox");
        }
    }

    private void run() {
        while (wanted.get() && one.tryAcquire()) {
            try {
                wanted.set(false);
                sendDue();
            } finally {
                one.release();
            }
        }
    }

    /** Batch after batch, until the server is out of reach or a mail stays due although it was tried. */
    private void sendDue() {
        List<Long> due = clock.instant().isBefore(notBefore) ? List.of() : sender.due();
        boolean further = !due.isEmpty();
        while (further) {
            for (long mail : due) {
                Result result = send(mail);
                if (result == Result.NO_SERVER) {
                    notBefore = clock.instant().plus(PAUSE);
                    return;
                }
                further &= result == Result.DONE;
            }
            due = further && due.size() == MailSender.BATCH ? sender.due() : List.of();
            further &= !due.isEmpty();
        }
    }

    private enum Result {
        DONE,
        FAULT,
        NO_SERVER
    }

    private Result send(long mail) {
        try {
            boolean reached = sender.send(mail);
            boolean toldBefore = told.getAndSet(!reached);
            if (!reached && !toldBefore) {
                LOG.log(Level.WARNING, "the mail server cannot be reached: mails wait in the outbox");
            }
            return reached ? Result.DONE : Result.NO_SERVER;
        } catch (EJBException e) {
            LOG.log(Level.ERROR, "mail " + mail + " could not be sent", e);
            return Result.FAULT;
        }
    }
}
