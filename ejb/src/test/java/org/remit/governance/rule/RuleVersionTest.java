package org.remit.governance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.governance.rule.content.RuleContents.DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.governance.rule.content.RuleContents;
import org.remit.governance.rule.content.RuleKind;
import org.remit.shared.BusinessException;

/** No version is in force without the decision that it needs. */
class RuleVersionTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final RuleDecision BOARD = new RuleDecision(DecidedBy.BOARD, 7, 1);
    private static final RuleDecision OPERATIONS = new RuleDecision(DecidedBy.OPERATIONS, 8, 1);

    @ParameterizedTest
    @CsvSource({
        "STAFF_RULES,false,NONE,false",
        "STAFF_RULES,false,OPERATIONS,false",
        "STAFF_RULES,true,OPERATIONS,false",
        "STAFF_RULES,false,BOARD,true",
        "EXPENSE_RULES,true,OPERATIONS,false",
        "EXPENSE_RULES,true,BOARD,true",
        "EXPENSE_RULES,false,OPERATIONS,true",
        "PROCESS,false,NONE,false",
        "PROCESS,false,OPERATIONS,true",
        "PROCESS,true,OPERATIONS,false",
        "TRAINING_MANUAL,false,OPERATIONS,true",
        "TRAINING_MANUAL,false,NONE,false"
    })
    void itIsAdoptedOnlyByWhomTheTableNamesAndStaffRulesOnlyByTheBoard(
            RuleKind kind, boolean tableAsksBoard, String decision, boolean adopted) {
        RuleVersion version = proposed(kind);
        RuleDecision given = decision.equals("NONE") ? null : decision.equals("BOARD") ? BOARD : OPERATIONS;

        if (adopted) {
            version.adopt(given, tableAsksBoard, null, TODAY, NOW);
            assertThat(version.standing(DAY)).isEqualTo(RuleStanding.IN_FORCE);
        } else {
            assertThatThrownBy(() -> version.adopt(given, tableAsksBoard, null, TODAY, NOW))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("error.ruleWithoutResolution");
            assertThat(version.standing(DAY)).isEqualTo(RuleStanding.UNDER_WAY);
        }
    }

    @Test
    void aVoteOnAnotherVersionOfTheTextIsNone() {
        RuleVersion mended = new RuleVersion(1, 2, RuleContents.of(RuleKind.STAFF_RULES, "总则"), null);

        assertThatThrownBy(() -> mended.adopt(BOARD, true, null, TODAY, NOW))
                .hasMessageContaining("error.ruleWithoutResolution");
    }

    @Test
    void itIsComingUntilItsDay() {
        RuleVersion version = adopted(DAY, null);

        assertThat(version.standing(DAY.minusDays(1))).isEqualTo(RuleStanding.COMING);
        assertThat(version.standing(DAY)).isEqualTo(RuleStanding.IN_FORCE);
    }

    @Test
    void whatIsDecidedAfterItsDayIsInForceFromTheDecision() {
        assertThat(adopted(TODAY.minusDays(3), null).validFrom()).isEqualTo(TODAY);
    }

    @Test
    void theNextVersionEndsTheOneBeforeIt() {
        RuleVersion first = adopted(DAY, null);
        RuleVersion second = adopted(DAY.plusDays(30), first);

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(first.validTo()).isEqualTo(DAY.plusDays(29));
        assertThat(first.standing(DAY.plusDays(30))).isEqualTo(RuleStanding.PAST);
    }

    @Test
    void aRepealEndsTheRuleAndIsNoVersionOfIt() {
        RuleVersion first = adopted(DAY, null);
        RuleVersion repeal =
                new RuleVersion(2, 1, RuleContents.of("R-1", RuleKind.STAFF_RULES, DAY.plusDays(10), true), 1);
        repeal.adopt(BOARD, true, first, TODAY, NOW);

        assertThat(first.validTo()).isEqualTo(DAY.plusDays(9));
        assertThat(repeal.number()).isNull();
    }

    @Test
    void whatIsAdoptedNeverChanges() {
        RuleVersion version = adopted(DAY, null);

        assertThatThrownBy(() -> version.write(RuleContents.of(RuleKind.STAFF_RULES, "别的"), null))
                .hasMessageContaining("error.ruleAdopted");
        assertThatThrownBy(() -> version.adopt(BOARD, true, null, TODAY, NOW))
                .hasMessageContaining("error.ruleAdopted");
    }

    @Test
    void itFollowsJustTheVersionThatItWasWrittenAgainstAndOfItsKind() {
        RuleVersion first = adopted(DAY, null);
        RuleVersion second = adopted(DAY.plusDays(1), first);
        RuleVersion late =
                new RuleVersion(3, 1, RuleContents.of("R-1", RuleKind.STAFF_RULES, DAY.plusDays(9), false, "别的"), 1);
        RuleVersion unaware =
                new RuleVersion(4, 1, RuleContents.of("R-1", RuleKind.STAFF_RULES, DAY.plusDays(9), false, "别的"), null);
        RuleVersion other = new RuleVersion(5, 1, RuleContents.of("R-1", RuleKind.PROCESS, DAY.plusDays(9), false), 2);

        for (RuleVersion version : List.of(late, unaware, other)) {
            assertThatThrownBy(() -> version.adopt(BOARD, true, second, TODAY, NOW))
                    .hasMessageContaining("error.ruleBase");
        }
    }

    private static RuleVersion proposed(RuleKind kind) {
        return new RuleVersion(1, 1, RuleContents.of(kind, "总则", "考勤"), null);
    }

    private static RuleVersion adopted(LocalDate from, RuleVersion last) {
        RuleVersion version = new RuleVersion(
                1,
                1,
                RuleContents.of("R-1", RuleKind.STAFF_RULES, from, false, "总则"),
                last == null ? null : last.number());
        version.adopt(BOARD, true, last, TODAY, NOW);
        return version;
    }
}
