package org.remit.web.governance.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import org.remit.approval.Summary;
import org.remit.approval.VoteCount;
import org.remit.governance.resolution.ResolutionView;
import org.remit.shared.print.PdfPrinter;
import org.remit.web.governance.print.Html;
import org.remit.web.shared.Msg;

/** The minutes of a vote on paper, in the reader's language. */
@RequestScoped
public class Minutes {

    @Inject
    PdfPrinter printer;

    @Inject
    Msg msg;

    /** @throws org.remit.shared.BusinessException a conflict when the server has no font with Chinese characters */
    public byte[] print(ResolutionView resolution) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printer.print(document(resolution), pdf);
        return pdf.toByteArray();
    }

    private String document(ResolutionView resolution) {
        String title = msg.format("resolution.minutesTitle", resolution.number());
        Html html = new Html(title, resolution.code());
        html.text("h1", title);
        if (!resolution.intact()) {
            html.text("p class=\"broken\"", msg.get("resolution.broken"));
        }
        html.text("p", msg.format("resolution.decided", msg.get("vote.result." + resolution.outcome())));
        html.begin("table");
        html.fact(msg.get("resolution.about"), msg.of(resolution.title()));
        html.fact(msg.get("resolution.kind"), msg.get("kind." + resolution.kind()));
        html.fact(
                msg.get("resolution.request"),
                resolution.request().number() + " " + msg.format("resolution.version", resolution.contentVersion()));
        html.fact(msg.get("resolution.openedAt"), msg.of(resolution.openedAt()));
        html.fact(msg.get("resolution.settledAt"), msg.of(resolution.settledAt()));
        html.end("table");
        html.text("h2", msg.get("resolution.votedOn"));
        html.begin("table");
        for (Summary.Line line : resolution.summary().lines()) {
            html.fact(msg.get(line.label()), msg.of(line.value()));
        }
        html.end("table");
        html.text("h2", msg.get("resolution.arithmetic"));
        arithmetic(html, resolution);
        html.text("h2", msg.get("resolution.ballots"));
        html.begin("table");
        resolution.ballots().forEach(vote -> ballot(html, vote));
        html.end("table");
        html.text("p", msg.format("resolution.codeIs", resolution.code()));
        return html.document();
    }

    private void arithmetic(Html html, ResolutionView resolution) {
        VoteCount count = resolution.count();
        html.text(
                "p",
                msg.format(
                        "vote.counted",
                        msg.get("vote.result." + resolution.outcome()),
                        count.yes(),
                        count.no(),
                        count.abstained(),
                        count.recused(),
                        count.silent()));
        html.text(
                "p",
                msg.format(
                        "vote.quorumRule",
                        count.quorumPart(),
                        count.members(),
                        count.quorumNeeded(),
                        count.quorumSuffices() ? 1 : 0));
        html.text(
                "p",
                msg.format(
                        "vote.majorityRule." + count.base(),
                        count.majorityPart(),
                        count.baseNumber(),
                        count.yesNeeded(),
                        count.majoritySuffices() ? 1 : 0));
        if (count.castingVote() != null) {
            html.text("p", msg.format("vote.castingVote", msg.get("vote.word." + count.castingVote())));
        }
    }

    private void ballot(Html html, ResolutionView.Vote vote) {
        String member = msg.of(vote.member());
        if (vote.onBehalfOf() != null) {
            member += " " + msg.format("person.onBehalfOf", vote.onBehalfOf());
        }
        String word = msg.get(vote.vote() == null ? "resolution.silent" : "vote.word." + vote.vote());
        html.begin("tr");
        html.text("th", member);
        html.text("td", word);
        html.text("td", msg.of(vote.at()));
        html.end("tr");
    }
}
