package org.remit.governance.rule.content;

import java.time.LocalDate;
import java.util.List;
import org.remit.shared.LocalizedText;

/** Contents of rules for tests. */
public final class RuleContents {

    public static final LocalDate DAY = LocalDate.parse("2026-12-15");

    private RuleContents() {}

    public static RuleContent of(RuleKind kind, String... articles) {
        return of("R-1", kind, DAY, false, articles);
    }

    public static RuleContent of(String code, RuleKind kind, LocalDate from, boolean repeal, String... articles) {
        return new RuleContent(
                code,
                kind,
                new LocalizedText("考勤制度", "Attendance"),
                Prevailing.ZH,
                "OPS",
                List.of(),
                List.of(),
                true,
                from,
                "更新",
                repeal,
                false,
                List.of(articles).stream()
                        .map(text -> new Article(new LocalizedText(text, null), new LocalizedText(text + "。", null)))
                        .toList());
    }
}
