package org.remit.notification;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.remit.shared.LocalizedText;

/**
 * A mail's words in one language. What people have typed is put on one line, so that nothing of it can become a header.
 *
 * @param subject one line
 * @param body plain text
 */
record MailText(String subject, String body) {

    private static final String BUNDLE = "org.remit.notification.mail";
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * @param language zh for Chinese, anything else for English
     * @param applicant the applicant's name, or null when it is not known
     */
    static MailText of(Mail mail, Locale language, LocalizedText applicant, String link, ZoneId zone) {
        ResourceBundle texts = texts(language);
        Object[] args = {
            mail.positionCode() == null ? mail.requestNumber() : mail.positionCode(),
            line(mail.title(), language),
            step(mail, texts),
            optional(texts, "kind." + mail.kind()).orElse(mail.kind()),
            line(applicant, language),
            time(mail.dueAt(), texts, zone),
            link
        };
        String body = format(texts, key("body.", mail, texts), args) + "\n\n" + link + "\n\n-- \n"
                + texts.getString("footer") + "\n";
        return new MailText(oneLine(format(texts, key("subject.", mail, texts), args)), body);
    }

    /** A kind of request may have its own words for an occasion. */
    private static String key(String part, Mail mail, ResourceBundle texts) {
        String usual = part + mail.occasion();
        String own = usual + "." + mail.kind();
        return texts.containsKey(own) ? own : usual;
    }

    private static ResourceBundle texts(Locale language) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
        return ResourceBundle.getBundle(
                BUNDLE, chinese ? Locale.CHINESE : Locale.ENGLISH, MailText.class.getClassLoader(), EXACTLY);
    }

    private static String step(Mail mail, ResourceBundle texts) {
        return optional(texts, "step." + mail.kind() + "." + mail.step()).orElse(texts.getString("step"));
    }

    private static Optional<String> optional(ResourceBundle texts, String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    private static String time(Instant instant, ResourceBundle texts, ZoneId zone) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern(texts.getString("time"), texts.getLocale())
                        .format(instant.atZone(zone));
    }

    private static String format(ResourceBundle texts, String key, Object... args) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(args);
    }

    private static String line(LocalizedText text, Locale language) {
        String inLanguage = text == null ? null : text.in(language);
        return inLanguage == null ? "" : oneLine(inLanguage);
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
