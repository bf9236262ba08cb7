package org.remit.web.governance.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.remit.approval.BoardItem;
import org.remit.approval.BoardItemService;
import org.remit.shared.print.PdfPrinter;
import org.remit.web.governance.print.Html;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** All that waits for the board as one document, in the reader's language: the contents, then each item on pages of its own. */
@RequestScoped
public class BoardPack {

    @Inject
    BoardItemService items;

    @Inject
    PdfPrinter printer;

    @Inject
    BoardSheet sheet;

    @Inject
    Msg msg;

    @Inject
    Clock clock;

    /** @throws org.remit.shared.BusinessException a conflict when the server has no font with Chinese characters */
    public byte[] print() {
        List<BoardItem> open = new ArrayList<>();
        ListDownload.pages(items::open, open::addAll);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printer.print(document(open), pdf);
        return pdf.toByteArray();
    }

    private String document(List<BoardItem> open) {
        Html html = new Html(msg.get("forBoard.packTitle"), msg.format("forBoard.packAt", clock.instant()));
        html.text("h1", msg.get("forBoard.packTitle"));
        html.text("p", msg.format("forBoard.packAt", clock.instant()));
        html.text("p", msg.format("forBoard.packCount", open.size()));
        html.begin("ol class=\"contents\"");
        for (int place = 0; place < open.size(); place++) {
            html.link("item" + place, sheet.heading(open.get(place)));
        }
        html.end("ol");
        for (int place = 0; place < open.size(); place++) {
            html.begin("div class=\"sheet\" id=\"item" + place + "\"");
            sheet.write(html, place + 1, open.get(place));
            html.end("div");
        }
        return html.document();
    }
}
