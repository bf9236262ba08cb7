package org.remit.governance.rule.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

class RuleChecksTest {

    private static final LocalDate TODAY = RuleContents.DAY.minusDays(10);

    @Test
    void aWholeRuleLacksNothing() {
        assertThat(RuleChecks.ofRequest(RuleContents.of(RuleKind.STAFF_RULES, "总则"), TODAY))
                .isEmpty();
    }

    @Test
    void anEmptyDraftIsKeptAndSaysWhatItLacksWhenItIsSent() {
        RuleContent empty =
                new RuleContent(null, null, null, null, null, null, null, false, null, null, false, false, null);

        assertThat(RuleChecks.ofDraft(empty)).isEmpty();
        assertThat(RuleChecks.ofRequest(empty, TODAY))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("code", "from", "kind", "prevailing", "owner", "articles");
    }

    @Test
    void theTextThatCountsHasToBeThere() {
        RuleContent chinese = RuleContents.of(RuleKind.PROCESS, "总则");
        RuleContent english = new RuleContent(
                chinese.code(),
                chinese.kind(),
                new LocalizedText("考勤制度", null),
                Prevailing.EN,
                "OPS",
                List.of(),
                List.of(),
                true,
                chinese.from(),
                null,
                false,
                false,
                chinese.articles());

        assertThat(RuleChecks.ofRequest(english, TODAY))
                .extracting(Violation::field)
                .containsExactly("title.en", "articles[0].body.en");
    }

    @Test
    void nothingBeginsInThePast() {
        assertThat(RuleChecks.ofRequest(RuleContents.of(RuleKind.PROCESS, "总则"), RuleContents.DAY.plusDays(1)))
                .extracting(Violation::field)
                .containsExactly("from");
    }

    @Test
    void staffRulesAlwaysTouchTheStaff() {
        RuleContent rules = RuleContents.of(RuleKind.STAFF_RULES, "总则");
        RuleContent untouched = new RuleContent(
                rules.code(),
                rules.kind(),
                rules.title(),
                rules.prevailing(),
                rules.owner(),
                List.of(),
                List.of(),
                false,
                rules.from(),
                null,
                false,
                false,
                rules.articles());

        assertThat(RuleChecks.ofRequest(untouched, TODAY))
                .extracting(Violation::key)
                .containsExactly("error.ruleStaffInterests");
    }

    @Test
    void aRepealNeedsNoTextButAReason() {
        RuleContent repeal = new RuleContent(
                "R-1", null, null, null, null, null, null, false, RuleContents.DAY, null, true, false, null);

        assertThat(RuleChecks.ofRequest(repeal, TODAY))
                .extracting(Violation::field)
                .containsExactly("note");
    }

    @ParameterizedTest
    @MethodSource("deep")
    void whatStandsTooDeepInEachOtherCannotEvenBeKept(String body) {
        assertThat(RuleChecks.ofDraft(withBody(body)))
                .extracting(Violation::field)
                .containsExactly("articles[0].body.zh");
    }

    static Stream<String> deep() {
        return Stream.of("> ".repeat(10_000), "- ".repeat(5_000) + "x", "*a ".repeat(3_000) + "a*".repeat(3_000));
    }

    @Test
    void aLongTextWithListsIsKept() {
        assertThat(RuleChecks.ofDraft(withBody("- 第一项\n  - 其中\n".repeat(1_000))))
                .isEmpty();
    }

    private static RuleContent withBody(String body) {
        return new RuleContent(
                "R-1",
                RuleKind.PROCESS,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                false,
                false,
                List.of(new Article(null, new LocalizedText(body, null))));
    }

    @Test
    void whatIsTooLongCannotEvenBeKept() {
        RuleContent rule = RuleContents.of("!", RuleKind.PROCESS, RuleContents.DAY, false, "长".repeat(201));

        assertThat(RuleChecks.ofDraft(rule))
                .extracting(Violation::field)
                .containsExactly("code", "articles[0].heading.zh");
    }
}
