package org.remit.notification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.people.Recipient;

/**
 * Sends what waits in the outbox, each mail in a transaction of its own with its row locked. When the server has taken a mail
 * but the process dies before the commit, the mail is sent a second time: that is the price of never losing one. Both
 * copies have the same Message-ID, by which a mail server may drop the second.
 */
@Stateless
@RunAs("system")
@PermitAll
public class MailSender {

    static final int BATCH = 100;

    /** Without the times a server that accepts the connection and says nothing would hold the row for ever. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "mail.smtp.connectiontimeout", "10000",
            "mail.smtp.timeout", "20000",
            "mail.smtp.writetimeout", "20000",
            "mail.smtp.starttls.enable", "true");

    @Resource(lookup = "java:jboss/mail/Remit")
    Session session;

    @Inject
    Mails mails;

    @Inject
    People people;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** The mails whose time has come, at most {@value #BATCH}, the longest waiting first. */
    public List<Long> due() {
        return mails.due(clock.instant(), BATCH);
    }

    /**
     * Sends a mail unless another node is at it.
     *
     * @return false when the mail server could not be reached, so that there is no point in trying the next one now
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean send(long id) {
        Instant now = clock.instant();
        return mails.lockDue(id, now).map(mail -> send(mail, now)).orElse(true);
    }

    private boolean send(Mail mail, Instant now) {
        Recipient recipient = people.recipients(Set.of(mail.personId())).get(mail.personId());
        if (recipient == null) {
            mail.skip();
            return true;
        }
        if (mail.expired(now)) {
            mail.expire();
            return true;
        }
        try {
            transport(message(mail, recipient, now));
            mail.sent(recipient.email(), now);
            return true;
        } catch (AddressException | SendFailedException | RuntimeException e) {
            // The fault lies with this mail, its address or its text: the others need not wait.
            mail.failed(e.toString(), now);
            return true;
        } catch (MessagingException e) {
            mail.failed(e.toString(), now);
            return false;
        }
    }

    private MailMessage message(Mail mail, Recipient recipient, Instant now) throws MessagingException {
        PersonRef applicant = people.refs(Set.of(mail.applicantId())).get(mail.applicantId());
        MailText text = MailText.of(
                mail,
                recipient.language(),
                applicant == null ? null : applicant.name(),
                settings.link(mail),
                clock.getZone());
        PROPERTIES.forEach(session.getProperties()::putIfAbsent);
        String messageId = mail.messageId(settings.domain());
        return new MailMessage(session, messageId, recipient.email(), text, recipient.language(), now);
    }

    void transport(MailMessage message) throws MessagingException {
        Optional<PasswordAuthentication> login = settings.login();
        if (login.isPresent()) {
            Transport.send(message, login.get().getUserName(), login.get().getPassword());
        } else {
            Transport.send(message);
        }
    }
}
