package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.remit.server.TestServer;

/** Mails leave the server by its own mail session and its own clock, also when nobody took them at first. */
class MailIT extends ApiTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void whoIsAskedGetsAMailWithALinkAlthoughTheMailServerComesLater() {
        String number = submit(Proposal.temporary());
        GreenMail server =
                new GreenMail(new ServerSetup(TestServer.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            String mail = awaitMail(server, number);

            assertThat(mail).contains("To: head.marketing@remit.example");
            assertThat(mail).contains(TestServer.url() + "/approval/request.xhtml?number=" + number);
        } finally {
            server.stop();
        }
    }

    private static String awaitMail(GreenMail server, String number) {
        Instant end = Instant.now().plus(PATIENCE);
        Optional<String> mail = mailAbout(server, number);
        while (mail.isEmpty() && Instant.now().isBefore(end)) {
            server.waitForIncomingEmail(2_000, server.getReceivedMessages().length + 1);
            mail = mailAbout(server, number);
        }
        assertThat(mail).as("the mail about " + number).isPresent();
        return mail.get();
    }

    private static Optional<String> mailAbout(GreenMail server, String number) {
        return Stream.of(server.getReceivedMessages())
                .map(message -> GreenMailUtil.getHeaders(message) + "\n" + GreenMailUtil.getBody(message))
                .map(text -> text.replace("=\r\n", "").replace("=3D", "="))
                .filter(text -> text.contains(number))
                .findFirst();
    }
}
