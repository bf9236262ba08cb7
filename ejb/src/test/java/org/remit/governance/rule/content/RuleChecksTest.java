package org.remit.governance.rule.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void whatIsTooLongCannotEvenBeKept() {
        RuleContent rule = RuleContents.of("!", RuleKind.PROCESS, RuleContents.DAY, false, "长".repeat(201));

        assertThat(RuleChecks.ofDraft(rule))
                .extracting(Violation::field)
                .containsExactly("code", "articles[0].heading.zh");
    }
}
