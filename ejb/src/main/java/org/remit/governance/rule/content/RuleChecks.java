package org.remit.governance.rule.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** What a version of a rule must tell. */
public final class RuleChecks {

    private static final int MAX_TITLE = 200;
    private static final int MAX_BODY = 20_000;
    private static final int MAX_DEPTH = 30;
    private static final int MAX_NOTE = 1000;
    private static final int MAX_ARTICLES = 500;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,29}");

    private final RuleContent content;
    private final List<Violation> violations = new ArrayList<>();

    private RuleChecks(RuleContent content) {
        this.content = content;
    }

    /** What cannot even be kept as a draft. */
    public static List<Violation> ofDraft(RuleContent content) {
        RuleChecks checks = new RuleChecks(content);
        checks.lengths();
        return checks.violations;
    }

    /** What keeps it from being sent to those who decide. */
    public static List<Violation> ofRequest(RuleContent content, LocalDate today) {
        RuleChecks checks = new RuleChecks(content);
        checks.lengths();
        checks.required("code", content.code());
        checks.required("from", content.from());
        if (content.from() != null && content.from().isBefore(today)) {
            checks.add("from", "error.rulePast");
        }
        if (content.repeal()) {
            checks.required("note", content.note());
        } else {
            checks.whole();
        }
        return checks.violations;
    }

    private void lengths() {
        if (content.code() != null && !CODE.matcher(content.code()).matches()) {
            add("code", "error.ruleCode");
        }
        length("title", content.title(), MAX_TITLE);
        if (content.note() != null && content.note().length() > MAX_NOTE) {
            add("note", "error.tooLong", MAX_NOTE);
        }
        if (content.articles().size() > MAX_ARTICLES) {
            add("articles", "error.ruleArticles", MAX_ARTICLES);
        }
        for (int place = 0; place < content.articles().size(); place++) {
            Article article = content.articles().get(place);
            length("articles[%d].heading".formatted(place), article.heading(), MAX_TITLE);
            body("articles[%d].body".formatted(place), article.body());
        }
    }

    private void body(String field, LocalizedText body) {
        length(field, body, MAX_BODY);
        depth(field + ".zh", body.zh());
        depth(field + ".en", body.en());
    }

    private void depth(String field, String text) {
        if (text != null && text.length() <= MAX_BODY && RichText.depth(text) > MAX_DEPTH) {
            add(field, "error.ruleDepth");
        }
    }

    private void whole() {
        required("kind", content.kind());
        required("prevailing", content.prevailing());
        required("owner", content.owner());
        if (content.kind() == RuleKind.STAFF_RULES && !content.interests()) {
            add("interests", "error.ruleStaffInterests");
        }
        if (content.articles().isEmpty()) {
            add("articles", "error.ruleWithoutArticle");
        }
        if (content.prevailing() != null) {
            prevailing("title", content.title());
            for (int place = 0; place < content.articles().size(); place++) {
                prevailing(
                        "articles[%d].body".formatted(place),
                        content.articles().get(place).body());
            }
        }
    }

    /** The text that counts has to be there. */
    private void prevailing(String field, LocalizedText text) {
        if (content.prevailing().of(text) == null) {
            add(field + "." + (content.prevailing() == Prevailing.ZH ? "zh" : "en"), "error.rulePrevailing");
        }
    }

    private void length(String field, LocalizedText text, int most) {
        if (text.zh() != null && text.zh().length() > most) {
            add(field + ".zh", "error.tooLong", most);
        }
        if (text.en() != null && text.en().length() > most) {
            add(field + ".en", "error.tooLong", most);
        }
    }

    private void required(String field, Object value) {
        if (value == null) {
            add(field, "error.required");
        }
    }

    private void add(String field, String key, Object... args) {
        violations.add(Violation.of(field, key, args));
    }
}
