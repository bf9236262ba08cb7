package org.remit.organization.handbook.print;

import static org.remit.shared.print.PdfPrinter.escaped;

import java.util.List;
import org.remit.organization.DutyPart;
import org.remit.organization.KpiContent;
import org.remit.organization.handbook.content.Chapter;
import org.remit.organization.handbook.content.Handbook;
import org.remit.organization.handbook.content.Sheet;
import org.remit.organization.handbook.content.SheetDuty;
import org.remit.organization.handbook.content.Words;

/** A handbook as well-formed XHTML, in which every text that somebody typed is escaped. */
public final class HandbookHtml {

    private final Words words;
    private final StringBuilder html = new StringBuilder();

    private HandbookHtml(Words words) {
        this.words = words;
    }

    /** The table of contents, with links to the headings of {@link #body}. */
    public static String contents(Handbook handbook, Words words) {
        HandbookHtml html = new HandbookHtml(words);
        html.html.append("<ul class=\"handbook-contents\">");
        for (int unit = 0; unit < handbook.chapters().size(); unit++) {
            html.contents(handbook.chapters().get(unit), unit);
        }
        return html.html.append("</ul>").toString();
    }

    /** Everything else. */
    public static String body(Handbook handbook, Words words) {
        HandbookHtml html = new HandbookHtml(words);
        for (int unit = 0; unit < handbook.chapters().size(); unit++) {
            html.chapter(handbook.chapters().get(unit), unit);
        }
        return html.html.toString();
    }

    static String bookmarks(Handbook handbook, Words words) {
        HandbookHtml html = new HandbookHtml(words);
        html.html.append("<bookmarks>");
        for (int unit = 0; unit < handbook.chapters().size(); unit++) {
            Chapter chapter = handbook.chapters().get(unit);
            html.html
                    .append("<bookmark name=\"")
                    .append(escaped(words.of(chapter.name())))
                    .append("\" href=\"#unit")
                    .append(unit)
                    .append("\"/>");
        }
        return html.html.append("</bookmarks>").toString();
    }

    private void contents(Chapter chapter, int unit) {
        html.append("<li class=\"depth").append(Math.min(chapter.depth(), 3)).append("\">");
        link("unit" + unit, words.of(chapter.name()));
        if (!chapter.sheets().isEmpty()) {
            html.append("<ul>");
            for (int position = 0; position < chapter.sheets().size(); position++) {
                html.append("<li>");
                link(
                        "position" + unit + "-" + position,
                        words.of(chapter.sheets().get(position).title()));
                html.append("</li>");
            }
            html.append("</ul>");
        }
        html.append("</li>");
    }

    private void link(String anchor, String text) {
        html.append("<a href=\"#")
                .append(anchor)
                .append("\">")
                .append(escaped(text))
                .append("</a>");
    }

    private void chapter(Chapter chapter, int unit) {
        html.append("<section class=\"handbook-unit\">");
        html.append("<h2 id=\"unit").append(unit).append("\">").append(escaped(words.of(chapter.name())));
        html.append("</h2>");
        if (chapter.charter() != null) {
            element("p", "handbook-charter", words.of(chapter.charter()));
        }
        if (chapter.sheets().isEmpty()) {
            element("p", "soft", words.text("noPositions"));
        }
        for (int position = 0; position < chapter.sheets().size(); position++) {
            sheet(chapter.sheets().get(position), "position" + unit + "-" + position);
        }
        html.append("</section>");
    }

    private void sheet(Sheet sheet, String anchor) {
        html.append("<article class=\"handbook-position\"><h3 id=\"")
                .append(anchor)
                .append("\">");
        html.append(escaped(words.of(sheet.title()))).append(" <span class=\"code\">");
        html.append(escaped(sheet.code())).append("</span></h3><p class=\"handbook-bounds\">");
        bound(
                "reportsTo",
                sheet.reportsTo() == null ? words.text("reportsToNobody") : words.of(sheet.reportsToTitle()));
        html.append(" · ");
        bound("layer", words.text("layer." + sheet.layer()));
        html.append(" · ");
        bound("headcount", String.valueOf(sheet.headcount()));
        html.append("</p>");
        if (sheet.duties().isEmpty()) {
            element("p", "soft", words.text("noDuties"));
        }
        for (DutyPart part : DutyPart.values()) {
            duties(part, sheet.duties(part));
        }
        html.append("</article>");
    }

    private void bound(String label, String value) {
        html.append("<span class=\"soft\">")
                .append(words.text(label))
                .append("</span> ")
                .append(escaped(value));
    }

    private void duties(DutyPart part, List<SheetDuty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        element("h4", null, words.text("part." + part));
        html.append("<ol class=\"handbook-duties\">");
        for (SheetDuty duty : duties) {
            html.append("<li>");
            element("p", "handbook-duty", words.of(duty.text()));
            html.append("<p class=\"soft small\">").append(escaped(words.text("function", words.of(duty.function()))));
            if (!duty.partners().isEmpty()) {
                html.append(" · ").append(escaped(words.text("with", words.with(duty))));
            }
            html.append("</p>");
            kpis(duty.kpis());
            html.append("</li>");
        }
        html.append("</ol>");
    }

    private void kpis(List<KpiContent> kpis) {
        if (kpis.isEmpty()) {
            return;
        }
        html.append("<table class=\"handbook-kpis\"><thead><tr>");
        for (String column : List.of("kpi.name", "kpi.target", "kpi.frequency", "kpi.source")) {
            html.append("<th scope=\"col\">").append(words.text(column)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (KpiContent kpi : kpis) {
            html.append("<tr>");
            element("td", null, words.of(kpi.name()));
            element("td", null, words.target(kpi));
            element("td", null, words.frequency(kpi));
            element("td", null, words.of(kpi.source()));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void element(String name, String style, String text) {
        html.append('<').append(name);
        if (style != null) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(name).append('>');
    }
}
