package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.opening.Contents.KNOWN;
import static org.remit.organization.opening.Contents.TODAY;
import static org.remit.organization.opening.Contents.duty;
import static org.remit.organization.opening.Contents.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.Direction;
import org.remit.organization.DutyContent;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.organization.PositionContent;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

class PositionContentRulesTest {

    private final Contents position = new Contents();

    @Test
    void aCompletePositionIsRight() {
        assertThat(violations()).isEmpty();
    }

    @Test
    void oneLanguageSuffices() {
        position.title = new LocalizedText("短视频编导", null);
        position.duties = List.of(
                new DutyContent(new LocalizedText(null, "Plan"), "NEW_MEDIA", List.of(kpi(null, "Completion rate"))));

        assertThat(violations()).isEmpty();
    }

    @Test
    void anEmptyFormNamesEveryFieldThatIsMissing() {
        PositionContent empty = new PositionContent(null, null, null, null, null, null, null, null, null, null, null);

        assertThat(PositionContentRules.violations(empty, KNOWN, TODAY))
                .extracting(PositionContentRulesTest::text)
                .containsExactlyInAnyOrder(
                        "unit error.required",
                        "title error.oneLanguage",
                        "layer error.required",
                        "reportsTo error.required",
                        "headcount error.required",
                        "monthlyCost error.required",
                        "currency error.required",
                        "permanent error.required",
                        "validFrom error.required",
                        "duties error.noDuty");
    }

    @Test
    void anEmptyDutyAndAnEmptyKpiNameEveryFieldThatIsMissing() {
        position.duties = List.of(
                new DutyContent(null, null, null),
                new DutyContent(
                        new LocalizedText(" ", ""), "NEW_MEDIA", List.of(new KpiContent(null, " ", null, null, null))));

        assertThat(violations())
                .containsExactlyInAnyOrder(
                        "duties[0].text error.oneLanguage",
                        "duties[0].function error.required",
                        "duties[0].kpis error.dutyWithoutKpi",
                        "duties[1].text error.oneLanguage",
                        "duties[1].kpis[0].name error.oneLanguage",
                        "duties[1].kpis[0].unit error.required",
                        "duties[1].kpis[0].direction error.required",
                        "duties[1].kpis[0].target error.required",
                        "duties[1].kpis[0].frequency error.required");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        position.headcount = 0;
        position.validTo = LocalDate.parse("2027-05-14");
        position.duties = List.of(duty(kpi("完播率", null), kpi("完播率", null)));

        assertThat(violations())
                .containsExactly(
                        "headcount error.headcountOutOfRange",
                        "validTo error.endBeforeStart",
                        "duties[0].kpis[1].name error.duplicateKpi");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anAbsurdHeadcountIsRefused(int headcount) {
        position.headcount = headcount;
        assertThat(violations()).containsExactly("headcount error.headcountOutOfRange");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 999})
    void theSmallestAndTheLargestHeadcountAreRight(int headcount) {
        position.headcount = headcount;
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000.01", "12000.001", "1E+1000000", "1E-1000000", "-1E+9"})
    void anAbsurdCostIsRefused(String cost) {
        position.monthlyCost = new BigDecimal(cost);
        assertThat(violations()).containsExactly("monthlyCost error.costOutOfRange");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "1000000", "1000000.00", "12000.5000", "1E+6"})
    void anOrdinaryCostIsRight(String cost) {
        position.monthlyCost = new BigDecimal(cost);
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RMB", "cny", "X"})
    void aCurrencyIsOneOfIso4217(String currency) {
        position.currency = currency;
        assertThat(violations()).containsExactly("currency error.currencyUnknown");
    }

    @Test
    void codesThatDoNotExistAreNamed() {
        position.unit = "NO";
        position.reportsTo = "NOBODY";
        position.duties = List.of(
                new DutyContent(new LocalizedText(null, "Plan"), "NO_FUNCTION", List.of(kpi(null, "Completion rate"))));

        assertThat(violations())
                .containsExactly(
                        "unit error.unitUnknown NO",
                        "reportsTo error.reportsToUnknown NOBODY",
                        "duties[0].function error.functionUnknown NO_FUNCTION");
    }

    @Test
    void aPositionMayStartTodayButNotYesterday() {
        position.validFrom = TODAY;
        assertThat(violations()).isEmpty();

        position.validFrom = TODAY.minusDays(1);
        assertThat(violations()).containsExactly("validFrom error.startInPast");
    }

    @Test
    void aPositionMayEndOnTheDayItStarts() {
        position.validTo = position.validFrom;
        assertThat(violations()).isEmpty();
    }

    @Test
    void aTemporaryPositionNeedsAnEnd() {
        position.validTo = null;
        assertThat(violations()).containsExactly("validTo error.temporaryWithoutEnd");
    }

    @Test
    void aPermanentPositionHasNoEnd() {
        position.permanent = true;
        assertThat(violations()).containsExactly("validTo error.permanentWithEnd");
    }

    @Test
    void aTemporaryPositionLastsFiveYearsAtMost() {
        position.validTo = position.validFrom.plusYears(5).minusDays(1);
        assertThat(violations()).isEmpty();

        position.validTo = position.validFrom.plusYears(5);
        assertThat(violations()).containsExactly("validTo error.periodTooLong");
    }

    @Test
    void datesThatNoDatabaseCanHoldAreRefused() {
        position.validFrom = LocalDate.MAX;
        position.validTo = LocalDate.MAX;
        assertThat(violations()).containsExactly("validFrom error.startTooFarAhead");

        position.validFrom = LocalDate.MIN;
        assertThat(violations()).containsExactly("validFrom error.startInPast", "validTo error.periodTooLong");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "完播率, -, 完播率, -",
                "-, Completion rate, -, ' completion  RATE '",
                "完播率, Completion rate, 播放完成率, COMPLETION RATE",
                "ＣＴＲ, -, ctr, -",
                "-, CTR, CTR, -",
            })
    void theSameKpiTwiceIsFoundInEitherLanguage(String zh, String en, String otherZh, String otherEn) {
        position.duties = List.of(duty(kpi(zh, en)), duty(kpi("点赞数", "Likes"), kpi(otherZh, otherEn)));

        assertThat(violations()).containsExactly("duties[1].kpis[1].name error.duplicateKpi");
    }

    @Test
    void aKpiThatIsCalledTheSameInBothLanguagesIsNoDuplicate() {
        position.duties = List.of(duty(kpi("GMV", "GMV")));
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "-1000000000000", "0.00001", "1E+99999"})
    void anAbsurdTargetIsRefused(String target) {
        position.duties = List.of(duty(new KpiContent(
                new LocalizedText("完播率", null), "%", Direction.HIGHER, new BigDecimal(target), Frequency.WEEKLY)));

        assertThat(violations()).containsExactly("duties[0].kpis[0].target error.targetOutOfRange");
    }

    @Test
    void aTargetMayBeNegativeAndHaveFourDecimals() {
        position.duties = List.of(duty(new KpiContent(
                new LocalizedText("温差", null), "°C", Direction.CLOSEST, new BigDecimal("-18.1234"), Frequency.DAILY)));

        assertThat(violations()).isEmpty();
    }

    @Test
    void thereAreLimitsToDutiesAndKpis() {
        position.duties = Collections.nCopies(31, duty());
        assertThat(violations()).contains("duties error.tooManyDuties");

        position.duties = List.of(duty(Collections.nCopies(21, kpi("完播率", null)).toArray(KpiContent[]::new)));
        assertThat(violations()).contains("duties[0].kpis error.tooManyKpis");
    }

    private List<String> violations() {
        return PositionContentRules.violations(position.content(), KNOWN, TODAY).stream()
                .map(PositionContentRulesTest::text)
                .toList();
    }

    private static String text(Violation violation) {
        boolean code = violation.key().endsWith("Unknown") && !violation.key().equals("error.currencyUnknown");
        return violation.field() + " " + violation.key()
                + (code ? " " + violation.args().get(0) : "");
    }
}
