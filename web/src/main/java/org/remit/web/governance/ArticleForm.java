package org.remit.web.governance;

import java.io.Serializable;
import org.remit.governance.rule.content.Article;
import org.remit.shared.LocalizedText;

/** An article while it is being typed. */
public class ArticleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String headingZh;
    private String headingEn;
    private String bodyZh;
    private String bodyEn;

    static ArticleForm of(Article article) {
        ArticleForm form = new ArticleForm();
        form.headingZh = article.heading().zh();
        form.headingEn = article.heading().en();
        form.bodyZh = article.body().zh();
        form.bodyEn = article.body().en();
        return form;
    }

    Article article() {
        return new Article(new LocalizedText(headingZh, headingEn), new LocalizedText(bodyZh, bodyEn));
    }

    public String getHeadingZh() {
        return headingZh;
    }

    public void setHeadingZh(String headingZh) {
        this.headingZh = headingZh;
    }

    public String getHeadingEn() {
        return headingEn;
    }

    public void setHeadingEn(String headingEn) {
        this.headingEn = headingEn;
    }

    public String getBodyZh() {
        return bodyZh;
    }

    public void setBodyZh(String bodyZh) {
        this.bodyZh = bodyZh;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }
}
