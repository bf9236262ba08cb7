package org.remit.web.governance.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.remit.approval.BoardItem;
import org.remit.approval.ContentChange;
import org.remit.approval.RequestView.TimelineEntry;
import org.remit.approval.Summary;
import org.remit.approval.VoteCount;
import org.remit.shared.Piece;
import org.remit.shared.TextChange;
import org.remit.web.approval.TimelineTexts;
import org.remit.web.governance.print.Html;
import org.remit.web.shared.Msg;
import org.remit.web.shared.Preferences;

/** One item of the board pack on paper. */
@RequestScoped
class BoardSheet {

    @Inject
    Msg msg;

    @Inject
    TimelineTexts timeline;

    @Inject
    Preferences preferences;

    String heading(BoardItem item) {
        return msg.format("request.headline", msg.get("kind." + item.kind())) + msg.of(item.title());
    }

    void write(Html html, int number, BoardItem item) {
        html.text("h2", number + ". " + heading(item));
        html.text("p class=\"asked\"", msg.format("forBoard.asked", msg.get("kind." + item.kind()), item.title()));
        html.begin("table");
        html.fact(msg.get("forBoard.request"), item.request());
        html.fact(msg.get("forBoard.applicant"), msg.of(item.applicant()));
        html.fact(msg.get("forBoard.closes"), msg.of(item.dueAt()));
        html.end("table");
        lines(html, "forBoard.why", item.reasons());
        lines(html, "forBoard.costs", item.costs());
        lines(html, "forBoard.facts", item.facts());
        changes(html, item.changes());
        said(html, item);
        if (!item.files().isEmpty()) {
            html.text("h3", msg.get("request.attachments"));
            item.files().forEach(file -> html.text("p", file.name()));
        }
        vote(html, item);
    }

    private void lines(Html html, String heading, List<Summary.Line> lines) {
        if (!lines.isEmpty()) {
            html.text("h3", msg.get(heading));
            html.begin("table");
            lines.forEach(line -> html.fact(msg.get(line.label()), msg.of(line.value())));
            html.end("table");
        }
    }

    private void changes(Html html, List<ContentChange> changes) {
        if (!changes.isEmpty()) {
            html.text("h3", msg.get("forBoard.difference"));
        }
        Locale reader = preferences.getLocale();
        for (ContentChange change : changes) {
            for (TextChange text : change.texts(reader)) {
                html.begin("p class=\"difference\"");
                pieces(text).forEach(piece -> piece(html, piece));
                html.end("p");
            }
        }
    }

    private static List<Piece> pieces(TextChange text) {
        return Piece.between(text.before() == null ? "" : text.before(), text.after() == null ? "" : text.after());
    }

    private static void piece(Html html, Piece piece) {
        switch (piece.kind()) {
            case REMOVED -> html.text("del", piece.text());
            case ADDED -> html.text("ins", piece.text());
            default -> html.text("span", piece.text());
        }
    }

    private void said(Html html, BoardItem item) {
        html.text("h3", msg.get("forBoard.said"));
        if (item.said().isEmpty()) {
            html.text("p", msg.get("forBoard.nobodySaid"));
            return;
        }
        html.begin("table");
        for (TimelineEntry entry : item.said()) {
            String deed = timeline.said(entry, entry.step().equals(item.step()));
            String words = entry.comment() == null ? deed : msg.format("forBoard.comment", deed, entry.comment());
            String who = msg.of(entry.actor());
            html.fact(
                    entry.onBehalfOf() == null ? who : who + " " + msg.format("person.onBehalfOf", entry.onBehalfOf()),
                    msg.format("forBoard.saidAt", words, entry.at()));
        }
        html.end("table");
    }

    private void vote(Html html, BoardItem item) {
        VoteCount count = item.count();
        html.text("h3", msg.get("forBoard.vote"));
        html.text("p", msg.format("forBoard.needed", count.quorumNeeded(), count.members(), count.yesNeeded()));
        html.text(
                "p",
                msg.format(
                        "forBoard.counted",
                        count.yes(),
                        count.no(),
                        count.abstained(),
                        count.recused(),
                        count.silent()));
        html.text("p class=\"asked\"", msg.format("forBoard.missing", item.quorumMissing(), item.yesMissing()));
        if (item.myVote() != null) {
            html.text("p", msg.format("forBoard.myVote", msg.get("vote.word." + item.myVote())));
        }
    }
}
