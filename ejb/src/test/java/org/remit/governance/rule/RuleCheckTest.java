package org.remit.governance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.remit.governance.rule.content.RuleContents.DAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.remit.governance.rule.content.Article;
import org.remit.governance.rule.content.Prevailing;
import org.remit.governance.rule.content.RuleContent;
import org.remit.governance.rule.content.RuleContents;
import org.remit.governance.rule.content.RuleDifference;
import org.remit.governance.rule.content.RuleKind;
import org.remit.organization.UnitPlaces;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** What a version must not say after the one before it, and what is told to differ. */
class RuleCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-01");
    private static final RuleDecision OPERATIONS = new RuleDecision(DecidedBy.OPERATIONS, 8, 1);

    private final RuleVersion last =
            new RuleVersion(1, 1, RuleContents.of("R-1", RuleKind.PROCESS, DAY, false, "总则"), null);

    RuleCheckTest() {
        last.adopt(OPERATIONS, false, null, TODAY, NOW);
    }

    @Test
    void whatNoLongerTouchesTheStaffSaysWhy() {
        assertThat(wrong(amendment(DAY.plusDays(5), null))).containsExactly("note");
        assertThatCode(() -> check(amendment(DAY.plusDays(5), "薪酬条款已移出"))).doesNotThrowAnyException();
    }

    @Test
    void whatIsToEndIsAmendedNeitherBeforeNorAfterThat() {
        RuleVersion repeal = new RuleVersion(2, 1, RuleContents.of("R-1", RuleKind.PROCESS, DAY.plusDays(30), true), 1);
        repeal.adopt(OPERATIONS, false, last, TODAY, NOW);

        assertThat(wrong(amendment(DAY.plusDays(20), "更新"))).containsExactly("code");
        assertThat(wrong(amendment(DAY.plusDays(40), "更新"))).containsExactly("code");
    }

    @Test
    void whatIsSaidBesidesTheArticlesIsToldToDiffer() {
        RuleVersion next = new RuleVersion(3, 1, amendment(DAY.plusDays(5), "更新"), 1);
        RuleViews views = new RuleViews();
        views.cases = new RuleCases();
        views.cases.readers = new RuleReaders();
        views.cases.readers.units = units();

        assertThat(views.difference(last, next).facts())
                .extracting(RuleDifference.Fact::label)
                .containsExactly(
                        "summary.ruleTitle",
                        "summary.ruleOwner",
                        "summary.ruleAudience",
                        "summary.ruleInterests",
                        "summary.rulePrevailing");
        assertThat(views.difference(last, last).facts()).isEmpty();
    }

    private static RuleContent amendment(LocalDate from, String note) {
        return new RuleContent(
                "R-1",
                RuleKind.PROCESS,
                new LocalizedText("立项流程", "Projects"),
                Prevailing.EN,
                "MKT",
                List.of("MKT"),
                List.of(),
                false,
                from,
                note,
                false,
                false,
                List.of(new Article(null, new LocalizedText("立项", "Text"))));
    }

    private List<String> wrong(RuleContent content) {
        BusinessException refused = catchThrowableOfType(BusinessException.class, () -> check(content));
        return refused.violations().stream().map(Violation::field).toList();
    }

    private void check(RuleContent content) {
        RuleCheck check = new RuleCheck();
        check.versions = new RuleVersions() {
            @Override
            Optional<RuleVersion> last(String code) {
                return Optional.of(last);
            }

            @Override
            Optional<String> underWay(String code, long requestId) {
                return Optional.empty();
            }
        };
        check.units = units();
        check.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        check.check(content, 0);
    }

    private static UnitPlaces units() {
        return new UnitPlaces() {
            @Override
            public boolean isThere(String code) {
                return true;
            }

            @Override
            public Map<String, LocalizedText> names(Collection<String> codes) {
                return codes.stream().collect(Collectors.toMap(code -> code, code -> new LocalizedText(code, code)));
            }
        };
    }
}
