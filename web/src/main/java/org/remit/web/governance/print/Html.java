package org.remit.web.governance.print;

import static org.remit.shared.print.PdfPrinter.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A document to be printed, written from its beginning to its end. */
public class Html {

    /** How the sanitizer writes characters beyond the first plane. */
    private static final Pattern NUMBERED = Pattern.compile("&#x([0-9a-f]{5,6});");

    private final StringBuilder html = new StringBuilder("<html><head>");

    /** @param running what stands at the top of each page, after the title */
    public Html(String title, String running) {
        text("title", title);
        begin("style");
        html.append(style());
        end("style");
        html.append("</head><body>");
        text("div class=\"running\"", title + " · " + running);
    }

    public String document() {
        return html + "</body></html>";
    }

    /** @param element its name, with its attributes if there are any */
    public void begin(String element) {
        html.append('<').append(element).append('>');
    }

    public void end(String name) {
        html.append("</").append(name).append('>');
    }

    public void text(String element, String text) {
        begin(element);
        html.append(escaped(text == null ? "" : text));
        end(element.split(" ")[0]);
    }

    /** What is well-formed and safe already, such as an article's body. */
    public void ready(String markup) {
        // as characters, so that the printer can name those that its font lacks
        html.append(
                NUMBERED.matcher(markup).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    /** A line of the contents. */
    public void link(String target, String text) {
        begin("li");
        text("a href=\"#" + target + "\"", text);
        end("li");
    }

    /** A line of a table. */
    public void fact(String label, String value) {
        begin("tr");
        text("th", label);
        text("td", value);
        end("tr");
    }

    private static String style() {
        try (InputStream css = Html.class.getResourceAsStream("print.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
