package org.remit.governance.rule.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void paragraphsListsAndEmphasisAreShown() {
        assertThat(RichText.html("第一段**重点**\n\n- 一\n- 二"))
                .contains("<p>第一段<strong>重点</strong></p>")
                .contains("<ul>")
                .contains("<li>一</li>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1))",
                "![x](http://example.org/x.png)",
                "<a href=\"data:text/html,x\">x</a>",
                "<p style=\"position:fixed\">x</p>",
                "**<svg/onload=alert(1)>**"
            })
    void nothingThatActsOrLoadsComesThrough(String typed) {
        assertThat(RichText.html(typed))
                .doesNotContainPattern("<(script|img|a|svg|iframe)\\b|<[^>]+\\s(on\\w+|style|href|src)=");
    }

    @Test
    void htmlIsReadAsItWasTyped() {
        assertThat(RichText.html("a <b>c</b>")).contains("&lt;b&gt;c&lt;/b&gt;");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(RichText.html((String) null)).isNull();
    }
}
