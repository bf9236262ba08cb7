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

    /** Where to read on: the request's page, or the one that it is about while there is no request. */
    String link(Mail mail) {
        if (mail.page() != null) {
            return base() + mail.page();
        }
        return mail.positionCode() == null
                ? link("/approval/request.xhtml?number=", mail.requestNumber())
                : link("/organization/position.xhtml?code=", mail.positionCode());
    }

    private String link(String page, String value) {
        return base() + page + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String base() {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The right part of message ids. */
    String domain() {
        return Optional.ofNullable(URI.create(url).getHost()).orElse("remit.invalid");
    }
}
