package org.remit.governance.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.remit.governance.rule.content.Article;
import org.remit.governance.rule.content.RichText;
import org.remit.shared.LocalizedText;

/**
 * An article as it is read.
 *
 * @param number from 1
 * @param body in Markdown, as it was typed
 * @param html the same as safe HTML
 */
public record ArticleView(int number, LocalizedText heading, LocalizedText body, LocalizedText html) {

    static List<ArticleView> of(List<Article> articles) {
        return IntStream.range(0, articles.size())
                .mapToObj(place -> of(place + 1, articles.get(place)))
                .toList();
    }

    private static ArticleView of(int number, Article article) {
        return new ArticleView(number, article.heading(), article.body(), RichText.html(article.body()));
    }
}
