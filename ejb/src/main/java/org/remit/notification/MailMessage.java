package org.remit.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;

/** A mail as it goes over the wire: plain text in UTF-8, with the id that its outbox row gives it. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    MailMessage(Session session, String id, String address, MailText text, Locale language, Instant now)
            throws MessagingException {
        super(session);
        this.id = id;
        setFrom();
        // Strict: an address with a line break or a second address in it is refused.
        setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        setSubject(text.subject(), UTF_8);
        setText(text.body(), UTF_8);
        setContentLanguage(new String[] {language.toLanguageTag()});
        setSentDate(Date.from(now));
        // No answer from an absence assistant, please.
        setHeader("Auto-Submitted", "auto-generated");
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
