package org.remit.web.governance.resolution;

import static org.remit.shared.print.PdfPrinter.escaped;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.remit.approval.Summary;
import org.remit.approval.VoteCount;
import org.remit.governance.resolution.ResolutionView;
import org.remit.shared.print.PdfPrinter;
import org.remit.web.shared.Msg;
import org.remit.web.shared.Preferences;

/** The minutes of a vote on paper, in the reader's language. */
@RequestScoped
public class Minutes {

    @Inject
    PdfPrinter printer;

    @Inject
    Msg msg;

    @Inject
    Preferences preferences;

    /** @throws org.remit.shared.BusinessException a conflict when the server has no font with Chinese characters */
    public byte[] print(ResolutionView resolution) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printer.print(document(resolution), pdf);
        return pdf.toByteArray();
    }

    private String document(ResolutionView resolution) {
        String title = msg.format("resolution.minutesTitle", resolution.number());
        StringBuilder html = new StringBuilder("<html lang=\"")
                .append(preferences.getLocale().getLanguage())
                .append("\"><head>");
        element(html, "title", title);
        element(html, "style", style());
        html.append("</head><body><div class=\"running\">")
                .append(escaped(title))
                .append("</div>");
        element(html, "h1", title);
        if (!resolution.intact()) {
            html.append("<p class=\"broken\">")
                    .append(escaped(msg.get("resolution.broken")))
                    .append("</p>");
        }
        element(html, "p", msg.format("resolution.decided", msg.get("vote.result." + resolution.outcome())));
        html.append("<table class=\"facts\">");
        fact(html, "resolution.about", msg.of(resolution.title()));
        fact(html, "resolution.kind", msg.get("kind." + resolution.kind()));
        fact(
                html,
                "resolution.request",
                resolution.request().number() + " " + msg.format("resolution.version", resolution.contentVersion()));
        fact(html, "resolution.openedAt", msg.of(resolution.openedAt()));
        fact(html, "resolution.settledAt", msg.of(resolution.settledAt()));
        html.append("</table>");
        element(html, "h2", msg.get("resolution.votedOn"));
        html.append("<table class=\"facts\">");
        for (Summary.Line line : resolution.summary().lines()) {
            fact(html, line.label(), msg.of(line.value()));
        }
        html.append("</table>");
        element(html, "h2", msg.get("resolution.arithmetic"));
        arithmetic(html, resolution);
        element(html, "h2", msg.get("resolution.ballots"));
        html.append("<table class=\"facts\">");
        resolution.ballots().forEach(vote -> ballot(html, vote));
        html.append("</table>");
        element(html, "p", msg.format("resolution.codeIs", resolution.code()));
        return html.append("</body></html>").toString();
    }

    private void arithmetic(StringBuilder html, ResolutionView resolution) {
        VoteCount count = resolution.count();
        element(
                html,
                "p",
                msg.format(
                        "vote.counted",
                        msg.get("vote.result." + resolution.outcome()),
                        count.yes(),
                        count.no(),
                        count.abstained(),
                        count.recused(),
                        count.silent()));
        element(
                html,
                "p",
                msg.format(
                        "vote.quorumRule",
                        count.quorumPart(),
                        count.members(),
                        count.quorumNeeded(),
                        count.quorumSuffices() ? 1 : 0));
        element(
                html,
                "p",
                msg.format(
                        "vote.majorityRule." + count.base(),
                        count.majorityPart(),
                        count.baseNumber(),
                        count.yesNeeded(),
                        count.majoritySuffices() ? 1 : 0));
        if (count.castingVote() != null) {
            element(html, "p", msg.format("vote.castingVote", msg.get("vote.word." + count.castingVote())));
        }
    }

    private void ballot(StringBuilder html, ResolutionView.Vote vote) {
        String member = msg.of(vote.member());
        if (vote.onBehalfOf() != null) {
            member += " " + msg.format("person.onBehalfOf", vote.onBehalfOf());
        }
        String word = msg.get(vote.vote() == null ? "resolution.silent" : "vote.word." + vote.vote());
        html.append("<tr>");
        element(html, "th", member);
        element(html, "td", word);
        element(html, "td", msg.of(vote.at()));
        html.append("</tr>");
    }

    private void fact(StringBuilder html, String label, String value) {
        html.append("<tr>");
        element(html, "th", msg.get(label));
        element(html, "td", value);
        html.append("</tr>");
    }

    private static void element(StringBuilder html, String name, String text) {
        html.append('<').append(name).append('>');
        html.append(escaped(text == null ? "" : text));
        html.append("</").append(name).append('>');
    }

    private static String style() {
        try (InputStream css = Minutes.class.getResourceAsStream("minutes.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
