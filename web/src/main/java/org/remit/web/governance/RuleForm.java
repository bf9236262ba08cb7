package org.remit.web.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.remit.governance.rule.content.Article;
import org.remit.governance.rule.content.Prevailing;
import org.remit.governance.rule.content.RuleContent;
import org.remit.governance.rule.content.RuleKind;
import org.remit.shared.LocalizedText;

/** A version of a rule while it is being typed. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean repeal;
    private final List<ChosenUnit> audience;
    private final List<ChosenUnit> consulted;
    private final List<ArticleForm> articles;
    private String code;
    private RuleKind kind;
    private String titleZh;
    private String titleEn;
    private Prevailing prevailing;
    private String owner;
    private boolean interests;
    private LocalDate from;
    private boolean editorial;
    private String note;
    private String comment;

    RuleForm(RuleContent content) {
        code = content.code();
        kind = content.kind();
        titleZh = content.title().zh();
        titleEn = content.title().en();
        prevailing = content.prevailing();
        owner = content.owner();
        interests = content.interests();
        from = content.from();
        note = content.note();
        repeal = content.repeal();
        editorial = content.editorial();
        audience = units(content.audience());
        consulted = units(content.consulted());
        articles = content.articles().stream().map(ArticleForm::of).collect(Collectors.toCollection(ArrayList::new));
        if (articles.isEmpty() && !repeal) {
            addArticle();
        }
    }

    private static List<ChosenUnit> units(List<String> codes) {
        return codes.stream().map(ChosenUnit::new).collect(Collectors.toCollection(ArrayList::new));
    }

    /** An article in which nothing was typed is gone, so that those behind it keep their numbers in every message. */
    RuleContent content() {
        articles.removeIf(article -> article.article().isEmpty());
        List<Article> typed = articles.stream().map(ArticleForm::article).toList();
        if (articles.isEmpty() && !repeal) {
            addArticle();
        }
        return new RuleContent(
                code,
                kind,
                new LocalizedText(titleZh, titleEn),
                prevailing,
                owner,
                codes(audience),
                codes(consulted),
                interests,
                from,
                note,
                repeal,
                editorial,
                typed);
    }

    private static List<String> codes(List<ChosenUnit> units) {
        return units.stream().map(ChosenUnit::getCode).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Staff rules always touch the staff. */
    public void kindChosen() {
        interests = interests || kind == RuleKind.STAFF_RULES;
    }

    public final void addArticle() {
        articles.add(new ArticleForm());
    }

    public void removeArticle(int index) {
        articles.remove(index);
    }

    /** One place towards the beginning. */
    public void raiseArticle(int index) {
        Collections.swap(articles, index, index - 1);
    }

    /** One place towards the end. */
    public void lowerArticle(int index) {
        Collections.swap(articles, index, index + 1);
    }

    public void addAudience() {
        audience.add(new ChosenUnit(null));
    }

    public void removeAudience(int index) {
        audience.remove(index);
    }

    public void addConsulted() {
        consulted.add(new ChosenUnit(null));
    }

    public void removeConsulted(int index) {
        consulted.remove(index);
    }

    public boolean isRepeal() {
        return repeal;
    }

    public List<ChosenUnit> getAudience() {
        return audience;
    }

    public List<ChosenUnit> getConsulted() {
        return consulted;
    }

    public List<ArticleForm> getArticles() {
        return articles;
    }

    public RuleKind[] getKinds() {
        return RuleKind.values();
    }

    public Prevailing[] getLanguages() {
        return Prevailing.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public RuleKind getKind() {
        return kind;
    }

    public void setKind(RuleKind kind) {
        this.kind = kind;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public Prevailing getPrevailing() {
        return prevailing;
    }

    public void setPrevailing(Prevailing prevailing) {
        this.prevailing = prevailing;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public boolean isInterests() {
        return interests;
    }

    public void setInterests(boolean interests) {
        this.interests = interests;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public boolean isEditorial() {
        return editorial;
    }

    public void setEditorial(boolean editorial) {
        this.editorial = editorial;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
