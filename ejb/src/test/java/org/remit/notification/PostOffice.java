package org.remit.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.remit.people.People;
import org.remit.shared.TestDatabase;

/** The outbox with real tables, and a real mail server beside it that can be stopped. */
final class PostOffice implements AutoCloseable {

    final TestDatabase database;
    final MailSettings settings = new MailSettings();
    final Properties session = new Properties();
    Instant now = TestMails.NOW;
    private GreenMail server;

    PostOffice() {
        this(new TestDatabase());
    }

    PostOffice(TestDatabase database) {
        this.database = database;
        settings.host = Optional.of("localhost");
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.url = "https://remit.example.org/";
        session.setProperty("mail.from", "remit@example.org");
        session.setProperty("mail.smtp.host", "127.0.0.1");
        startServer();
        person(1, "王芳", "applicant@example.org", "zh");
        person(2, "Lee", "head@example.org", "en");
        person(3, "No mail", null, "en");
    }

    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        session.setProperty("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
    }

    GreenMail server() {
        return server;
    }

    void stopServer() {
        server.stop();
    }

    private void person(long id, String name, String email, String language) {
        database.inTransaction(em -> {
            em.createNativeQuery(
                            "insert into people_person (id, version, name_zh, email, active) values (?, 0, ?, ?, 1)")
                    .setParameter(1, id)
                    .setParameter(2, name)
                    .setParameter(3, email)
                    .executeUpdate();
            em.createNativeQuery(
                            "insert into people_account (id, version, person_id, username, password_hash,"
                                    + " must_change_password, enabled, failures, language) values (?, 0, ?, ?, 'x', 0, 1, 0, ?)")
                    .setParameter(1, id)
                    .setParameter(2, id)
                    .setParameter(3, "user." + id)
                    .setParameter(4, language)
                    .executeUpdate();
            return null;
        });
    }

    /** One call of the sender, in a transaction of its own as in the server. */
    <T> T sender(Function<MailSender, T> call) {
        return database.inTransaction(em -> {
            MailSender sender = new MailSender();
            sender.mails = new Mails();
            sender.mails.em = em;
            sender.people = people(em);
            sender.settings = settings;
            sender.clock = clock();
            sender.session = Session.getInstance(session);
            return call.apply(sender);
        });
    }

    /** One call of the observer. */
    <T> T outbox(Function<Outbox, T> call) {
        return database.inTransaction(em -> {
            Outbox outbox = new Outbox();
            outbox.mails = new Mails();
            outbox.mails.em = em;
            outbox.people = people(em);
            outbox.clock = clock();
            return call.apply(outbox);
        });
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void clear() {
        database.inTransaction(
                em -> em.createNativeQuery("delete from notification_mail").executeUpdate());
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
        now = TestMails.NOW;
    }

    private static People people(jakarta.persistence.EntityManager em) {
        try {
            People people = new People();
            var field = People.class.getDeclaredField("em");
            field.setAccessible(true);
            field.set(people, em);
            return people;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
        database.close();
    }
}
