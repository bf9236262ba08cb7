package org.remit.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.remit.governance.rule.ArticleView;
import org.remit.governance.rule.RuleDecisionView;
import org.remit.governance.rule.RuleView;
import org.remit.governance.rule.content.Prevailing;
import org.remit.shared.LocalizedText;
import org.remit.shared.print.PdfPrinter;
import org.remit.web.governance.print.Html;
import org.remit.web.shared.Msg;

/** A version of a rule as a document: what it is and who decided on it, the contents, and each article in the languages it has. */
@RequestScoped
public class RulePrint {

    @Inject
    PdfPrinter printer;

    @Inject
    Msg msg;

    /** @throws org.remit.shared.BusinessException a conflict when the server has no font with Chinese characters */
    byte[] print(RuleView rule) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printer.print(document(rule), pdf);
        return pdf.toByteArray();
    }

    private String document(RuleView rule) {
        Html html = new Html(msg.of(rule.title()), rule.code() + " · " + msg.format("rule.version", rule.number()));
        for (Locale language : languages(rule.prevailing())) {
            text(html, "h1", in(rule.title(), language));
        }
        facts(html, rule);
        html.begin("ul class=\"contents\"");
        for (ArticleView article : rule.articles()) {
            html.link("article" + article.number(), heading(article, msg.of(article.heading())));
        }
        html.end("ul");
        for (ArticleView article : rule.articles()) {
            html.begin("div id=\"article" + article.number() + "\"");
            boolean numbered = false;
            for (Locale language : languages(rule.prevailing())) {
                String body = in(article.html(), language);
                if (body != null) {
                    String heading = in(article.heading(), language);
                    text(html, "h2", numbered ? heading : heading(article, heading));
                    html.ready(body);
                    numbered = true;
                }
            }
            html.end("div");
        }
        return html.document();
    }

    private void facts(Html html, RuleView rule) {
        html.begin("table");
        html.fact(msg.get("rule.from"), msg.of(rule.from()));
        if (rule.to() != null) {
            html.fact(msg.get("rule.to"), msg.of(rule.to()));
        }
        html.fact(msg.get("rule.prevailing"), msg.of(rule.prevailing()));
        html.fact(msg.get("rule.owner"), msg.of(rule.owner().name()));
        html.fact(
                msg.get("rule.audience"),
                rule.audience().isEmpty()
                        ? msg.get("rule.everybody")
                        : String.join(
                                " · ",
                                rule.audience().stream()
                                        .map(unit -> msg.of(unit.name()))
                                        .toList()));
        RuleDecisionView decision = rule.decision();
        html.fact(msg.get("rule.decision." + decision.by()), decision.request() + " · " + msg.of(decision.at()));
        html.fact(msg.get("rule.hash"), decision.hash());
        html.end("table");
    }

    private String heading(ArticleView article, String heading) {
        String number = msg.format("rule.article", article.number());
        return heading == null || heading.isEmpty() ? number : number + " " + heading;
    }

    /** The one that counts first. */
    private static List<Locale> languages(Prevailing prevailing) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .sorted(Comparator.comparing(language ->
                        !language.getLanguage().equals(prevailing.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static String in(LocalizedText text, Locale language) {
        return language.equals(Locale.ENGLISH) ? text.en() : text.zh();
    }

    private static void text(Html html, String element, String text) {
        if (text != null) {
            html.text(element, text);
        }
    }
}
