package org.remit.web.governance.meeting;

import static org.remit.shared.print.PdfPrinter.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A document to be printed, written from its beginning to its end. */
class Html {

    private final StringBuilder html = new StringBuilder("<html><head>");

    Html(String title, String running) {
        text("title", title);
        begin("style");
        html.append(style());
        end("style");
        html.append("</head><body>");
        text("div class=\"running\"", title + " · " + running);
    }

    String document() {
        return html + "</body></html>";
    }

    /** @param element its name, with its attributes if there are any */
    void begin(String element) {
        html.append('<').append(element).append('>');
    }

    void end(String name) {
        html.append("</").append(name).append('>');
    }

    void text(String element, String text) {
        begin(element);
        html.append(escaped(text == null ? "" : text));
        end(element.split(" ")[0]);
    }

    /** A line of the contents. */
    void link(String target, String text) {
        begin("li");
        text("a href=\"#" + target + "\"", text);
        end("li");
    }

    /** A line of a table. */
    void fact(String label, String value) {
        begin("tr");
        text("th", label);
        text("td", value);
        end("tr");
    }

    private static String style() {
        try (InputStream css = Html.class.getResourceAsStream("board-pack.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
