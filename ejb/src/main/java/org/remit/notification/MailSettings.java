package org.remit.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.PasswordAuthentication;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What of the environment concerns mails: {@code REMIT_MAIL_HOST}, {@code _USER}, {@code _PASSWORD} and {@code REMIT_URL}. */
@ApplicationScoped
class MailSettings {

    @Inject
    @ConfigProperty(name = "remit.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "remit.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "remit.mail.password")
    Optional<String> password;

    /** Where people reach Remit; mails link there. */
    @Inject
    @ConfigProperty(name = "remit.url", defaultValue = "http://localhost:8080")
    String url;

    /** Whether there is a mail server at all. */
    boolean canSend() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    /** Who logs in at the mail server, if anybody has to. */
    Optional<PasswordAuthentication> login() {
        return user.map(name -> new PasswordAuthentication(name, password.orElse("")));
    }

    /** Where to read on: the request's page, or the position's while there is no request; after a reset, one's own account. */
    String link(Mail mail) {
        if (mail.occasion() == Occasion.PASSWORD_RESET) {
            return page("/people/account.xhtml");
        }
        return mail.positionCode() == null
                ? link("/approval/request.xhtml?number=", mail.requestNumber())
                : link("/organization/position.xhtml?code=", mail.positionCode());
    }

    private String link(String page, String value) {
        return page(page) + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String page(String path) {
        return (url.endsWith("/") ? url.substring(0, url.length() - 1) : url) + path;
    }

    /** The right part of message ids. */
    String domain() {
        return Optional.ofNullable(URI.create(url).getHost()).orElse("remit.invalid");
    }
}
