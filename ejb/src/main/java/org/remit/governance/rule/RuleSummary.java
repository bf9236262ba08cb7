package org.remit.governance.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.approval.ContentChange;
import org.remit.approval.Summary;
import org.remit.governance.rule.content.Article;
import org.remit.governance.rule.content.RuleContent;
import org.remit.governance.rule.content.RuleDifference;
import org.remit.governance.rule.content.RuleDifference.ArticleChange;
import org.remit.organization.UnitPlaces;
import org.remit.shared.LocalizedText;

/** A version of a rule as those who decide see it at a glance. */
final class RuleSummary {

    private static final String ARTICLE = "summary.ruleArticle";

    private final RuleCase rule;
    private final RuleContent content;
    private final UnitPlaces units;
    private final List<Summary.Line> lines = new ArrayList<>();

    RuleSummary(RuleCase rule, UnitPlaces units) {
        this.rule = rule;
        this.content = rule.content();
        this.units = units;
    }

    /** What was typed, line by line. */
    List<Summary.Line> typed() {
        what();
        if (!content.repeal()) {
            line("ruleTitle", words -> words.of(content.title()));
            facts();
            for (int place = 0; place < content.articles().size(); place++) {
                article(place + 1, content.articles().get(place));
            }
        }
        note();
        confirmation();
        return List.copyOf(lines);
    }

    /** What it is besides its articles; always as many lines. */
    List<Summary.Line> described() {
        line("ruleTitle", words -> words.of(content.title()));
        describe();
        return List.copyOf(lines);
    }

    /** The articles that say something else; one that has only got another number is left out. */
    static List<ContentChange> changes(RuleContent older, RuleContent newer) {
        return RuleDifference.between(List.of(), older.articles(), newer.articles()).changes().stream()
                .filter(change -> change.change() != ArticleChange.MOVED)
                .map(change -> new ContentChange(ARTICLE, said(older, change.before()), said(newer, change.after())))
                .toList();
    }

    private static LocalizedText said(RuleContent content, Integer number) {
        return number == null ? null : said(number, content.articles().get(number - 1));
    }

    private void article(int number, Article article) {
        lines.add(new Summary.Line(ARTICLE, said(number, article), false));
    }

    private static LocalizedText said(int number, Article article) {
        return new LocalizedText(
                said(number, article.heading().zh(), article.body().zh()),
                said(number, article.heading().en(), article.body().en()));
    }

    private static String said(int number, String heading, String body) {
        return heading == null && body == null
                ? null
                : number + (heading == null ? "" : " " + heading) + (body == null ? "" : "\n" + body);
    }

    Summary summary() {
        what();
        if (!content.repeal()) {
            facts();
            line("ruleText", this::text);
        }
        note();
        confirmation();
        rule.hearings()
                .forEach(hearing -> line(
                        "ruleHeard." + hearing.stage(), words -> heard(words, hearing.stage(), hearing.content())));
        return new Summary(List.copyOf(lines));
    }

    private void what() {
        line(
                "ruleWhat",
                words -> words.text(
                        content.repeal() ? "what.repeal" : rule.last() == null ? "what.first" : "what.amendment",
                        words.text("kind." + content.kind()),
                        content.code(),
                        rule.last() == null ? 0 : rule.last().number()));
        line(content.repeal() ? "ruleEnd" : "ruleFrom", words -> words.of(content.from()));
    }

    private void facts() {
        describe();
        line(
                "ruleConsulted",
                words -> content.consulted().isEmpty() ? words.text("nobody") : names(words, content.consulted()));
    }

    private void describe() {
        line("ruleOwner", words -> names(words, List.of(content.owner())));
        line(
                "ruleAudience",
                words -> content.audience().isEmpty() ? words.text("everybody") : names(words, content.audience()));
        line("ruleInterests", words -> words.text(content.interests() ? "interests.yes" : "interests.no"));
        line("rulePrevailing", words -> words.text("prevailing." + content.prevailing()));
    }

    private String text(RuleWords words) {
        if (rule.last() == null) {
            return words.text("articles", content.articles().size());
        }
        Map<ArticleChange, Long> changes =
                RuleDifference.count(rule.last().content().articles(), content.articles());
        return words.text(
                "difference",
                rule.last().number(),
                changes.getOrDefault(ArticleChange.ADDED, 0L),
                changes.getOrDefault(ArticleChange.CHANGED, 0L),
                changes.getOrDefault(ArticleChange.REMOVED, 0L));
    }

    private static String heard(RuleWords words, HearingStage stage, HearingContent heard) {
        long taken = heard.points().stream().filter(Point::taken).count();
        return stage == HearingStage.UNITS
                ? words.text("heard.units", heard.points().size(), taken)
                : words.text(
                        "heard.staff",
                        words.of(heard.heldOn()),
                        heard.with(),
                        heard.attendees(),
                        heard.points().size(),
                        taken);
    }

    private void confirmation() {
        if (!content.repeal()) {
            line("ruleConfirm", words -> words.text(content.editorial() ? "confirm.nobody" : "confirm.audience"));
        }
    }

    private void note() {
        if (content.note() != null) {
            line("ruleNote", words -> content.note());
        }
    }

    private String names(RuleWords words, Collection<String> codes) {
        Map<String, LocalizedText> names = units.names(codes);
        return codes.stream()
                .map(code -> names.containsKey(code) ? words.of(names.get(code)) : code)
                .collect(Collectors.joining(words.text("and")));
    }

    private void line(String label, Function<RuleWords, String> saying) {
        lines.add(new Summary.Line("summary." + label, RuleWords.both(saying), false));
    }
}
