package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.opening.Contents.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.remit.organization.budget.BudgetLeft;
import org.remit.organization.budget.PositionCost;

class OpeningCaseTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Contents position = new Contents();
    private int asked;

    @Test
    void theFactsSayWhereTheRequestGoes() {
        assertThat(facts())
                .containsEntry("unit", "MKT")
                .containsEntry("permanent", false)
                .containsEntry("temporary", true)
                .containsEntry("cost", 50168.16)
                .containsEntry("costLeft", 150100.0)
                .containsEntry("headcount", 2)
                .containsEntry("headcountLeft", 3);
    }

    @Test
    void itOpensAtMidnightOfItsFirstDayAndClosesAfterItsLastWhereTheCompanyIs() {
        assertThat(facts())
                .containsEntry("opensAt", "2027-05-15T00:00:00+08:00")
                .containsEntry("closesAt", "2027-07-01T00:00:00+08:00");
    }

    @Test
    void aPermanentPositionNeverCloses() {
        position.permanent = true;
        position.validTo = null;

        assertThat(facts()).containsEntry("temporary", false).doesNotContainKey("closesAt");
    }

    @Test
    void onlyALaterDayThanTodayIsWaitedFor() {
        assertThat(facts()).containsEntry("future", true);

        position.validFrom = TODAY;
        assertThat(facts()).containsEntry("future", false);

        position.validFrom = TODAY.minusDays(3);
        assertThat(facts()).as("approved late").containsEntry("future", false);
    }

    @Test
    void theBudgetIsLookedAtOnceAndOnlyWhenSomebodyAsks() {
        OpeningCase opening = opening();
        assertThat(asked).isZero();

        opening.facts(TODAY, SHANGHAI);
        opening.years();

        assertThat(asked).isOne();
    }

    @Test
    void afterTheVoteTheWayIsKnownWithoutALookAtTheBudget() {
        Map<String, Object> facts = opening().factsAfterVote(TODAY, SHANGHAI);

        assertThat(facts).containsOnlyKeys("unit", "temporary", "future", "opensAt", "closesAt");
        assertThat(facts()).containsAllEntriesOf(facts);
        assertThat(asked).as("by the usual facts only").isOne();
    }

    private Map<String, Object> facts() {
        return opening().facts(TODAY, SHANGHAI);
    }

    private OpeningCase opening() {
        return new OpeningCase("MKT-X", position.content(), () -> {
            asked++;
            return List.of(year());
        });
    }

    private YearForecast year() {
        LocalDate from = LocalDate.parse("2027-05-15");
        LocalDate to = LocalDate.parse("2027-06-30");
        BigDecimal rate = new BigDecimal("0.35");
        PositionCost cost = PositionCost.of(2027, 2, new BigDecimal("12000.00"), rate, from, to);
        BudgetLeft budget = new BudgetLeft(
                "MKT",
                2027,
                true,
                "CNY",
                rate,
                new BigDecimal("1033000.00"),
                new BigDecimal("882900.00"),
                BigDecimal.ZERO,
                6,
                3,
                0);
        return new YearForecast(cost, budget);
    }
}
