package org.remit.organization.handbook.print;

import static org.remit.shared.print.PdfPrinter.escaped;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.remit.organization.handbook.content.Handbook;
import org.remit.organization.handbook.content.Words;
import org.remit.shared.BusinessException;
import org.remit.shared.print.PdfPrinter;

/** Prints a handbook: cover, contents with page numbers, and what its page shows, with the font embedded. */
@ApplicationScoped
public class HandbookPdf {

    @Inject
    PdfPrinter printer;

    /** @throws BusinessException a conflict when the server has no font with Chinese characters */
    public byte[] print(Cover cover, Handbook handbook, Words words) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printer.print(document(cover, handbook, words), pdf);
        return pdf.toByteArray();
    }

    private static String document(Cover cover, Handbook handbook, Words words) {
        String title = words.of(cover.title());
        String head = "<html lang=\"" + words.locale().getLanguage() + "\"><head><title>" + escaped(title)
                + "</title><style>" + style() + "</style>" + HandbookHtml.bookmarks(handbook, words) + "</head>";
        String running = "<div class=\"running\">" + escaped(title) + "</div>";
        String contents = "<div class=\"contents\"><h1>" + words.text("contents") + "</h1>"
                + HandbookHtml.contents(handbook, words) + "</div>";
        return head + "<body>" + cover(cover, words) + running + contents + HandbookHtml.body(handbook, words)
                + "</body></html>";
    }

    private static String cover(Cover cover, Words words) {
        StringBuilder html = new StringBuilder("<div class=\"cover\">");
        line(html, "cover-name", words.of(cover.name()));
        line(html, "cover-kind", words.text("cover.handbook"));
        line(html, "cover-title", words.of(cover.title()));
        line(
                html,
                "cover-edition",
                cover.number() == null ? words.text("cover.draft") : words.text("cover.edition", cover.number()));
        if (cover.editorial()) {
            line(html, "cover-line", words.text("cover.editorial"));
        }
        line(html, "cover-line", words.text("cover.day", words.of(cover.day())));
        if (cover.published() != null) {
            line(html, "cover-line", words.text("cover.published", words.of(cover.published())));
        }
        if (cover.note() != null) {
            line(html, "cover-note-title", words.text("cover.note"));
            line(html, "cover-note", cover.note());
        }
        return html.append("</div>").toString();
    }

    private static void line(StringBuilder html, String style, String text) {
        html.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(escaped(text))
                .append("</p>");
    }

    private static String style() {
        try (InputStream css = HandbookPdf.class.getResourceAsStream("handbook-print.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
