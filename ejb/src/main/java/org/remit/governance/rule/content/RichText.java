package org.remit.governance.rule.content;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.remit.shared.LocalizedText;

/**
 * The body of an article as HTML. It is typed in Markdown: paragraphs, lists, bold and italics. HTML in it is shown as it was
 * typed, and whatever comes out passes a list of what is allowed, without links, images and attributes.
 */
public final class RichText {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />")
            .build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "strong", "em", "blockquote", "code", "pre", "hr")
            .toFactory();

    private RichText() {}

    /** @return safe HTML, or null for null */
    public static String html(String markdown) {
        return markdown == null ? null : ALLOWED.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /** How deep lists, quotations and emphasis stand in each other; to write out what is too deep would overrun the stack. */
    static int depth(String markdown) {
        int deepest = 0;
        int depth = 0;
        Node node = PARSER.parse(markdown);
        while (node != null) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return deepest;
    }

    public static LocalizedText html(LocalizedText markdown) {
        return new LocalizedText(html(markdown.zh()), html(markdown.en()));
    }
}
